package vitrine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vitrine.render.Format;
import vitrine.study.ProfileSchema;
import vitrine.study.SchemaStudy;

/** {@code schema}: the columns of an input table. */
@Command(name = "schema")
final class SchemaCommand implements Action {
  private final Context context;

  @Parameters(
      paramLabel = "TABLE",
      arity = "0..1",
      completionCandidates = Candidates.Tables.class,
      descriptionKey = "option.schema-table")
  private String table;

  @Mixin private OutputOptions output;

  SchemaCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    if (ProfileSchema.NAME.equals(table)) {
      output.write(ProfileSchema.report(), Format.JSON, context);
      return ExitCode.DONE;
    }
    Format format = output.format();
    output.write(SchemaStudy.of(table).report(), format, context);
    return ExitCode.DONE;
  }
}
