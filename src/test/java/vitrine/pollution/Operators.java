package vitrine.pollution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All operators, in the order of the table of figures. */
public final class Operators {
  static final List<Operator> ALL =
      Stream.of(
              Delimiters.ALL,
              Quotes.ALL,
              HeaderDamage.ALL,
              Layout.ALL,
              RowShape.ALL,
              Bytes.ALL,
              ExcelLeftovers.ALL)
          .flatMap(List::stream)
          .toList();

  private Operators() {}

  /** The bytes of every file by name, for each operator. */
  public static Stream<Map.Entry<String, Map<String, byte[]>>> files() {
    Inventory clean = Inventory.clean();
    return ALL.stream()
        .map(
            operator -> {
              Map<String, byte[]> files = new LinkedHashMap<>();
              operator
                  .files()
                  .apply(clean)
                  .forEach(file -> files.put(file.variant(), file.bytes()));
              return Map.entry(operator.id(), files);
            });
  }
}
