package vitrine.study;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;
import vitrine.model.TableKind;
import vitrine.report.InputLine;
import vitrine.report.Report;
import vitrine.source.Field;
import vitrine.source.KeptRow;
import vitrine.source.ReadOptions;
import vitrine.source.StudyData;
import vitrine.source.StudyFiles;
import vitrine.source.StudyReader;

/**
 * {@code convert}: the rows that count, written anew in canonical columns with a descriptor, so
 * that they read back to the same figures. Rows are written as they are read for the last time;
 * none is kept, unless a map shows what is around each premises.
 */
public final class ConvertStudy implements AutoCloseable {
  /** What could not be written, on its way through the reading of the rows. */
  private static final class Unwritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient IOException reason;

    Unwritten(IOException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private final StudyRequest request;
  private final StudyFiles files;
  private final StudyData data;
  private final ConvertedTables tables;
  private final PremisesMap map;
  private final Map<TableKind, Long> otherSurveys = new EnumMap<>(TableKind.class);
  private long premises;

  private ConvertStudy(StudyRequest request, StudyFiles files, StudyData data, boolean mapped) {
    this.request = request;
    this.files = files;
    this.data = data;
    this.tables = new ConvertedTables(data);
    this.map = mapped ? new PremisesMap(data, around(request, data)) : null;
  }

  private static Surroundings around(StudyRequest request, StudyData data) {
    return Surroundings.of(data, request.reading().asOf(), request.nearness());
  }

  /**
   * Reads a study; its files stay open to be read once more.
   *
   * @param mapped whether the premises are written for maps too
   */
  public static ConvertStudy read(StudyRequest request, boolean mapped) {
    StudyFiles files = StudyFiles.find(request.data(), request.folder(), request.standardInput());
    try {
      ReadOptions reading = request.reading().withDepth(ReadOptions.Depth.EVERYTHING);
      return new ConvertStudy(request, files, new StudyReader(files, reading).read(), mapped);
    } catch (RuntimeException failed) {
      files.close();
      throw failed;
    }
  }

  /** What is said of the inputs. */
  public List<InputLine> inputs() {
    return Envelopes.inputs(data.inputs());
  }

  /** What was found in the data. */
  public Findings findings() {
    return data.findings();
  }

  /**
   * Writes the tables, and gives the report of it; its document is the descriptor.
   *
   * @param named how the reader calls the folder
   */
  public Report write(TableFolder folder, String named) throws IOException {
    try {
      data.kept().visit(row -> write(row, folder));
    } catch (Unwritten failed) {
      throw failed.reason;
    } finally {
      tables.close();
      if (map != null) {
        map.close();
      }
    }
    boolean dated =
        tables.written().stream().anyMatch(table -> table.shape().table() != TableKind.TOWNS);
    if (request.survey() != null && !dated) {
      throw Refusal.usage("usage.survey-unknown", request.survey().text());
    }
    return new ConvertReport(request, data, tables.written(), map, otherSurveys, named).report();
  }

  private void write(KeptRow row, TableFolder folder) {
    long place = row.table() == TableKind.PREMISES ? premises++ : 0;
    if (isOfOtherSurvey(row)) {
      otherSurveys.merge(row.table(), 1L, Long::sum);
      return;
    }
    try {
      tables.write(row, folder);
      if (map != null && row.table() == TableKind.PREMISES) {
        map.write(row, place, folder);
      }
    } catch (IOException failed) {
      throw new Unwritten(failed);
    }
  }

  private boolean isOfOtherSurvey(KeptRow row) {
    if (request.survey() == null || row.table() == TableKind.TOWNS) {
      return false;
    }
    Field date = row.table() == TableKind.PREMISES ? Field.SURVEY : Field.YEAR;
    return !row.period(date).equals(request.survey());
  }

  @Override
  public void close() {
    files.close();
  }
}
