package vitrine.source;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;
import vitrine.model.Operator;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.tally.MeasureTally;
import vitrine.tally.OfferTally;
import vitrine.tally.TownTally;
import vitrine.tally.ZoneTally;

/** All that a reading of a study gives, as a text: two readings are the same if their texts are. */
final class ReadingText {
  private final StringBuilder text = new StringBuilder();

  private ReadingText() {}

  /** What was read, or why nothing was. */
  static String of(StudyFiles files, ReadOptions options) {
    ReadingText told = new ReadingText();
    try {
      StudyData data = new StudyReader(files, options).readAnyhow();
      told.data(data);
      if (options.depth() == ReadOptions.Depth.EVERYTHING) {
        data.kept().visit(told::row);
      }
    } catch (Refusal refusal) {
      told.line("refused", refusal.kind(), refusal.key(), refusal.finding(), refusal.arguments());
      told.findings(refusal.before());
    }
    return told.text.toString();
  }

  private void line(Object... words) {
    text.append(Stream.of(words).map(String::valueOf).collect(Collectors.joining(" | ")));
    text.append('\n');
  }

  private void data(StudyData data) {
    data.inputs().forEach(this::input);
    data.premises().forEach((town, surveys) -> surveys.forEach((s, t) -> town(town, s, t)));
    line(data.rates());
    line(data.turnover());
    line(data.facts());
    line(data.towns());
    line(data.assumedTowns());
    findings(data.findings());
  }

  private void row(KeptRow row) {
    line(row.place(), row.town(), Stream.of(Field.values()).map(row::text).toList());
  }

  private void input(InputAccount input) {
    line(input.file(), input.sha256(), input.table(), input.dialect(), input.rows().described());
  }

  private void findings(Findings findings) {
    if (findings != null) {
      findings.groups().forEach(group -> line(group.count(), group.earliest()));
    }
  }

  private void town(Town town, Period survey, TownTally tally) {
    for (Zone zone : Zone.values()) {
      if (tally.zone(zone) != null) {
        line(town, survey, zone);
        zone(tally.zone(zone));
      }
    }
  }

  private void zone(ZoneTally tally) {
    for (Status status : Status.values()) {
      line(status, tally.count(status));
    }
    line("assumed", tally.assumed());
    measure(tally.floorArea());
    measure(tally.frontage());
    line("ages", LongStream.range(0, tally.ages().dated()).mapToObj(tally.ages()::at).toList());
    line("undecided", tally.ages().undecided(months -> months >= 24));
    offer(tally.offer());
  }

  private void measure(MeasureTally measure) {
    part(measure.vacant());
    part(measure.rest());
    line("squares", measure.squares());
  }

  private void part(MeasureTally.Part part) {
    line(part.known(), part.bands(), part.open(), part.low(), part.high());
  }

  private void offer(OfferTally offer) {
    for (Operator operator : Operator.values()) {
      line(operator, offer.count(operator));
    }
    Map<String, OfferTally.Trade> trades = new TreeMap<>();
    offer.trades().forEach((activity, trade) -> trades.put(activity.words(), trade));
    trades.put("", offer.unnamed());
    trades.forEach(
        (words, trade) -> {
          line(words, trade.count());
          part(trade.floorArea());
        });
  }
}
