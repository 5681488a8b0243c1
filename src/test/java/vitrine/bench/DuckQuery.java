package vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A query that DuckDB answers over an inventory, as a whole process: {@code DuckQuery SQL FILE}
 * writes CSV to standard output. Its settings are its own defaults: as many threads as there are
 * processors. Where the time went within the process goes to standard error, so that what loading
 * its library adds can be told.
 *
 * <p>It knows nothing but {@code java.sql}: the driver, which weighs 80 MB, is on the class path of
 * those who measure and of nobody else.
 */
final class DuckQuery {
  private DuckQuery() {}

  /** Answers {@code SQL FILE}, or {@code --version}. */
  public static void main(String[] args) throws IOException, SQLException {
    if (args[0].equals("--version")) {
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
          Statement statement = connection.createStatement()) {
        System.out.println(version(statement));
      }
      return;
    }
    answer(Files.readString(Path.of(args[0])), args[1]);
  }

  private static void answer(String query, String file) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      name(connection, file);
      long ready = System.nanoTime();
      statement.execute("COPY (" + query + ") TO '/dev/stdout' (HEADER)");
      long end = System.nanoTime();
      System.err.printf(
          "connected after %.3f s, answered after %.3f s%n",
          (ready - start) / 1e9, (end - start) / 1e9);
    }
  }

  private static void name(Connection connection, String file) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement("SET VARIABLE file = ?")) {
      set.setString(1, file);
      set.execute();
    }
  }

  private static String version(Statement statement) throws SQLException {
    try (ResultSet answer = statement.executeQuery("SELECT version()")) {
      answer.next();
      return answer.getString(1);
    }
  }
}
