package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.model.Period;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/** Words that several parts of a dossier share. */
final class DiagnoseWords {
  private static final double MILLION = 1e6;

  /** A heading that is longer than this goes over two lines. */
  private static final int LONG_NAME = 12;

  private DiagnoseWords() {}

  static Value zone(Zone zone) {
    return Value.nested(Message.of("change.zone." + zone.id()));
  }

  static Value date(Period survey) {
    return survey.isKnown()
        ? Value.text(survey.text())
        : Value.nested(Message.of("diagnose.undated"));
  }

  static Value name(Dossier dossier) {
    return Value.text(dossier.town().name());
  }

  /** A sum of money, in millions where it has as many. */
  static Value amount(double amount, String currency) {
    boolean large = Math.abs(amount) >= MILLION;
    String key = (large ? "amount.million" : "amount.whole") + (isEuro(currency) ? "-eur" : "");
    Value number = large ? new Value.Number(amount / MILLION, 1) : new Value.Number(amount, 0);
    return Value.nested(Message.of(key, number, Value.text(currency)));
  }

  private static boolean isEuro(String currency) {
    return currency.equals("EUR");
  }

  /** A sentence of one town among several names it. */
  static Message of(Dossier dossier, List<Dossier> all, Message said) {
    return all.size() == 1
        ? said
        : Message.of("diagnose.of-town", name(dossier), Value.nested(said));
  }

  /** Sentences of one town among several: the first of them names it. */
  static List<Message> all(Dossier dossier, List<Dossier> all, List<Message> said) {
    List<Message> named = new ArrayList<>(said);
    if (!named.isEmpty()) {
      named.set(0, of(dossier, all, named.get(0)));
    }
    return named;
  }

  /** A column that is called by a town; its name goes over two lines where it is long. */
  static TableColumn column(Dossier dossier, Presentation presentation, String... from) {
    return TableColumn.named(heading(dossier.town().name()), presentation, from);
  }

  private static String heading(String name) {
    String plain = name.replace('|', ' ');
    if (plain.length() <= LONG_NAME) {
      return plain;
    }
    int best = -1;
    for (int i = 1; i < plain.length() - 1; i++) {
      boolean apart = plain.charAt(i) == ' ' || plain.charAt(i) == '-';
      if (apart && Math.abs(i - plain.length() / 2) < Math.abs(best - plain.length() / 2)) {
        best = i;
      }
    }
    return best < 0 ? plain : plain.substring(0, best + 1) + "|" + plain.substring(best + 1);
  }

  /** The same rows with the keys of words where a column has ids. */
  static Dataset worded(Dataset rows, String column, String prefix) {
    int place = rows.index(column);
    Dataset worded = new Dataset(rows.name(), rows.columns());
    for (List<Object> row : rows.rows()) {
      List<Object> cells = new ArrayList<>(row);
      String id = (String) row.get(place);
      cells.set(place, id == null || id.isEmpty() ? "" : prefix + id);
      worded.add(cells);
    }
    return worded;
  }

  /** Texts one after the other, at least one. */
  static Value list(List<Message> texts) {
    Value last = Value.nested(texts.get(texts.size() - 1));
    return texts.size() == 1
        ? last
        : Value.nested(Message.of("list.and", list(texts.subList(0, texts.size() - 1)), last));
  }

  /** Names one after the other. */
  static Value names(List<Dossier> dossiers) {
    return Value.text(
        dossiers.stream().map(dossier -> dossier.town().name()).collect(Collectors.joining(", ")));
  }
}
