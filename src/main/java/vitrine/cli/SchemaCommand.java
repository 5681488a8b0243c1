package vitrine.cli;

import vitrine.render.Format;
import vitrine.study.SchemaFiles;
import vitrine.study.SchemaStudy;

/**
 * {@code schema}: the columns of an input table, and the schemas of the descriptor and of profiles.
 */
final class SchemaCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final Setting<String> table =
      options.argument("TABLE", "option.schema-table").optional().of(Candidates.SCHEMAS);
  private final Setting<String> example =
      options.text("--example", "KIND").key("option.schema-example").of(Candidates.EXAMPLES);

  private final OutputOptions output = options.with(new OutputOptions());

  SchemaCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    if (example.value() != null) {
      output.write(SchemaFiles.example(table.value(), example.value()), Format.CSV, context);
      return ExitCode.DONE;
    }
    if (table.value() != null && SchemaFiles.documents().contains(table.value())) {
      output.write(SchemaFiles.document(table.value()), Format.JSON, context);
      return ExitCode.DONE;
    }
    Format format = output.format(context);
    output.write(SchemaStudy.of(table.value()).report(), format, context);
    return ExitCode.DONE;
  }
}
