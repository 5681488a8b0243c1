package vitrine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vitrine.diagnostic.Refusal;
import vitrine.i18n.Messages;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.DiagnoseStudy;
import vitrine.study.DossierIndex;
import vitrine.study.TownFile;
import vitrine.work.Workers;

/**
 * One dossier for each town in one run, and a page that leads to all of them. Several are made at
 * once, and told in the order of the towns. A town whose dossier fails does not stop the others: it
 * is told at its turn, and stands on the page.
 */
final class EachTown {
  private final DiagnoseStudy study;
  private final OutputOptions output;
  private final GateOptions gates;
  private final Context context;
  private final TownFile files;
  private final List<DossierIndex.Entry> entries = new ArrayList<>();
  private int code = ExitCode.DONE;

  EachTown(DiagnoseStudy study, OutputOptions output, GateOptions gates, Context context) {
    this.study = study;
    this.output = output;
    this.gates = gates;
    this.context = context;
    this.files = TownFile.of(output.file());
  }

  /** What became of the dossier of one town: nothing of the dossier itself is held. */
  private record Outcome(DossierIndex.Entry entry, int code, List<String> told) {}

  /** Writes all dossiers and gives the exit code: the worst that happened. */
  int run(Format format) {
    List<DiagnoseStudy.Named> towns = study.towns();
    // Names are given in order: one that is taken gets a number.
    List<String> names = towns.stream().map(files::name).toList();
    Progress progress = new Progress(context);
    try (Workers<Outcome> workers =
        Workers.on(
            context.globals().workers(),
            towns.size(),
            town -> dossier(towns.get(town), names.get(town), format))) {
      for (int i = 0; i < towns.size(); i++) {
        progress.at(i, towns.size(), towns.get(i).name());
        take(workers.next());
      }
    }
    progress.done();
    writeIndex(format);
    tell();
    return code;
  }

  private void take(Outcome outcome) {
    entries.add(outcome.entry());
    code = Math.max(code, outcome.code());
    outcome.told().forEach(context.printer()::line);
  }

  private Outcome dossier(DiagnoseStudy.Named town, String file, Format format) {
    try {
      return write(town, file, format);
    } catch (Refusal refusal) {
      String why = context.messages().text(refusal.key(), refusal.arguments().toArray());
      return failed(town, file, Program.code(refusal), why, List.of());
    } catch (RuntimeException bug) {
      List<String> trace = context.globals().isDebug() ? StackTrace.lines(bug) : List.of();
      return failed(town, file, ExitCode.BUG, bug.getClass().getSimpleName(), trace);
    }
  }

  private Outcome write(DiagnoseStudy.Named town, String file, Format format) {
    study.refuseOutputOver(file);
    makeFolderOf(file);
    Report report = study.report(List.of(town));
    output.write(report, format, file, context);
    return new Outcome(
        new DossierIndex.Entry(town, inFolder(file), ""),
        gates.code(report),
        gates.told(report, context.messages()));
  }

  private Outcome failed(
      DiagnoseStudy.Named town, String file, int worse, String why, List<String> trace) {
    List<String> told = new ArrayList<>();
    String said = (town.code() + " " + town.name()).strip();
    told.add("vitrine: " + context.messages().text("each.failed", said, file, why));
    told.addAll(trace);
    return new Outcome(new DossierIndex.Entry(town, "", why), worse, told);
  }

  private String inFolder(String file) {
    return file.startsWith(files.folder()) ? file.substring(files.folder().length()) : file;
  }

  /** The folder of a file: who asks for many files in a folder wants the folder too. */
  private void makeFolderOf(String file) {
    try {
      Path folder = context.streams().folder().resolve(file).getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException | InvalidPathException failed) {
      throw Refusal.output("output.failed", file, failed.getClass().getSimpleName());
    }
  }

  /** Only pages can lead to others. */
  private void writeIndex(Format format) {
    if (format == Format.HTML || format == Format.MD) {
      Report index = study.index(entries);
      String file = files.index(format.id());
      study.refuseOutputOver(file);
      output.write(index, format, file, context);
    }
  }

  private void tell() {
    if (context.globals().isQuiet()) {
      return;
    }
    Messages messages = context.messages();
    long written = entries.stream().filter(entry -> entry.failed().isEmpty()).count();
    String folder = files.folder().isEmpty() ? "." : files.folder();
    context
        .printer()
        .line(
            "vitrine: "
                + messages.text(
                    "each.done",
                    Long.toString(written),
                    folder,
                    Long.toString(entries.size() - written),
                    written,
                    entries.size() - written));
  }
}
