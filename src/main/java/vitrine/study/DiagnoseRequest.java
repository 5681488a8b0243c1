package vitrine.study;

import java.util.List;
import vitrine.change.Matching;
import vitrine.diagnostic.Refusal;

/**
 * What {@code diagnose} is asked.
 *
 * @param study the data, the towns and the choices; conditions are of the towns compared with
 * @param draws how many draws tell how sure ranks are; 0 for none
 * @param seed what the draws hang on
 * @param table what machine formats print
 * @param gates conditions under which the run fails
 */
public record DiagnoseRequest(
    StudyRequest study, int draws, long seed, DiagnoseTable table, GateConditions gates) {
  /** More columns than this are not read side by side. */
  static final int MOST = 3;

  /** A request of what the user wrote; wrong values are told before any data is read. */
  public static DiagnoseRequest of(
      StudyRequest study, String draws, String seed, String table, GateConditions gates) {
    return new DiagnoseRequest(
        study,
        RankRequest.draws(draws),
        OptionValues.natural("--seed", seed),
        OptionValues.constant("--table", table, DiagnoseTable.class),
        gates);
  }

  /** Refuses more towns than stand side by side. */
  public DiagnoseRequest refuseMany() {
    List<String> named = study.choices().towns().stream().distinct().toList();
    if (named.size() > MOST) {
      throw Refusal.usage("usage.diagnose-many", Integer.toString(named.size()), "");
    }
    return this;
  }

  /** The comparison of all towns that a rank of the same data makes. */
  RankRequest comparison() {
    return new RankRequest(
        study.ofEveryTown(),
        null,
        RankRequest.Order.BEST,
        null,
        0,
        false,
        0,
        null,
        null,
        draws,
        seed,
        null,
        null,
        false,
        gates);
  }

  /** The comparison of surveys that {@code change} makes over the same data. */
  ChangeRequest changes() {
    return new ChangeRequest(
        study.ofEveryTown(),
        null,
        study.survey(),
        false,
        Matching.ID,
        List.of(),
        ChangeTable.FIGURES);
  }
}
