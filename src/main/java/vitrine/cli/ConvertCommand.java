package vitrine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vitrine.render.CsvTable;
import vitrine.render.JsonReport;
import vitrine.render.TextReport;
import vitrine.report.Report;
import vitrine.study.Choices;
import vitrine.study.ConvertStudy;
import vitrine.study.OptionValues;
import vitrine.study.StudyRequest;
import vitrine.study.TableFolder;

/** {@code convert}: the same data in the canonical columns, with a descriptor. */
final class ConvertCommand implements Action {
  private static final String DESCRIPTOR = "datapackage.json";

  private final Context context;
  private final Options options = new Options();

  private final InputOptions input = options.with(new InputOptions());
  private final NeighbourOption neighbours = options.with(new NeighbourOption());

  private final Setting<String> folder =
      options.text("-o", "--output", "DIR").key("option.convert-folder").required();
  private final Setting<Boolean> geoJson = options.flag("--geojson");

  ConvertCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    if (folder.value().isBlank() || folder.value().equals("-")) {
      throw OptionValues.wrong("--output", folder.value(), "DIR");
    }
    NewFolder target = new NewFolder(context.streams().folder(), folder.value());
    target.requireFree();
    try (ConvertStudy study = ConvertStudy.read(request(), geoJson.value())) {
      int code = context.tell(study.inputs(), study.findings(), input.isStrict());
      if (code == ExitCode.DONE) {
        tell(target.write(part -> convert(study, part)));
      }
      return code;
    }
  }

  private StudyRequest request() {
    Choices choices = new Choices(List.of(), List.of(), List.of(), null, null, neighbours.value());
    Streams streams = context.streams();
    return StudyRequest.of(
        input.data(context.globals().workers()),
        choices,
        false,
        true,
        null,
        streams.folder(),
        streams.in());
  }

  private Report convert(ConvertStudy study, NewFolder.Part part) throws IOException {
    Report report = study.write(new Tables(part), folder.value());
    try (OutputStream out = part.open(DESCRIPTOR)) {
      new JsonReport(Version.number()).write(report, out);
    }
    return report;
  }

  private void tell(Report report) {
    if (!context.globals().isQuiet()) {
      TextReport text = new TextReport(context.messages(), OutputOptions.terminal(context, true));
      new Output(context.streams(), "-").write(out -> text.write(report, out));
    }
  }

  /** The tables as files of the folder. */
  private record Tables(NewFolder.Part part) implements TableFolder {
    @Override
    public Rows table(String file) throws IOException {
      CsvTable table = new CsvTable(part.open(file));
      return new Rows() {
        @Override
        public void row(List<String> cells) throws IOException {
          table.row(cells);
        }

        @Override
        public void close() throws IOException {
          table.close();
        }
      };
    }

    @Override
    public OutputStream file(String name) throws IOException {
      return part.open(name);
    }
  }
}
