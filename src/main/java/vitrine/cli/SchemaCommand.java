package vitrine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.render.Format;
import vitrine.study.SchemaFiles;
import vitrine.study.SchemaStudy;

/**
 * {@code schema}: the columns of an input table, and the schemas of the descriptor and of profiles.
 */
@Command(name = "schema")
final class SchemaCommand implements Action {
  private final Context context;

  @Parameters(
      paramLabel = "TABLE",
      arity = "0..1",
      completionCandidates = Candidates.Schemas.class,
      descriptionKey = "option.schema-table")
  private String table;

  @Option(
      names = "--example",
      paramLabel = "KIND",
      completionCandidates = Candidates.Examples.class,
      descriptionKey = "option.schema-example")
  private String example;

  @Mixin private OutputOptions output;

  SchemaCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    if (example != null) {
      output.write(SchemaFiles.example(table, example), Format.CSV, context);
      return ExitCode.DONE;
    }
    if (table != null && SchemaFiles.documents().contains(table)) {
      output.write(SchemaFiles.document(table), Format.JSON, context);
      return ExitCode.DONE;
    }
    Format format = output.format(context);
    output.write(SchemaStudy.of(table).report(), format, context);
    return ExitCode.DONE;
  }
}
