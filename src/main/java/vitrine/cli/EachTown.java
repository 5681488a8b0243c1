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

/**
 * One dossier for each town in one run, and a page that leads to all of them. A town whose dossier
 * fails does not stop the others: it is told at once, and stands on the page.
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

  /** Writes all dossiers and gives the exit code: the worst that happened. */
  int run(Format format) {
    List<DiagnoseStudy.Named> towns = study.towns();
    Progress progress = new Progress(context);
    for (int i = 0; i < towns.size(); i++) {
      progress.at(i, towns.size(), towns.get(i).name());
      write(towns.get(i), format);
    }
    progress.done();
    writeIndex(format);
    tell();
    return code;
  }

  private void write(DiagnoseStudy.Named town, Format format) {
    String file = files.name(town);
    try {
      study.refuseOutputOver(file);
      makeFolderOf(file);
      Report report = study.report(List.of(town));
      output.write(report, format, file, context);
      entries.add(new DossierIndex.Entry(town, inFolder(file), ""));
      code = Math.max(code, gates.judge(report, context));
    } catch (Refusal refusal) {
      failed(
          town,
          file,
          Program.code(refusal),
          context.messages().text(refusal.key(), refusal.arguments().toArray()));
    } catch (RuntimeException bug) {
      failed(town, file, ExitCode.BUG, bug.getClass().getSimpleName());
    }
  }

  private void failed(DiagnoseStudy.Named town, String file, int worse, String why) {
    entries.add(new DossierIndex.Entry(town, "", why));
    code = Math.max(code, worse);
    String said = (town.code() + " " + town.name()).strip();
    context.printer().line("vitrine: " + context.messages().text("each.failed", said, file, why));
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
