package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vitrine.render.NumberStyle;
import vitrine.report.GateResult;
import vitrine.report.GateResult.Case;
import vitrine.report.Report;
import vitrine.study.GateConditions;

/** The conditions under which a run fails, and how they are told. */
final class GateOptions {
  /** A line with more towns is not read; the report has them all. */
  private static final int MOST = 5;

  @Option(names = "--fail-if", paramLabel = "CONDITION", descriptionKey = "option.fail-if")
  private List<String> conditions = new ArrayList<>();

  @Option(names = "--allow-undefined", descriptionKey = "option.allow-undefined")
  private boolean undefinedAllowed;

  GateConditions conditions() {
    return new GateConditions(conditions, undefinedAllowed);
  }

  /** Tells which gates failed once the report is written, and gives the exit code. */
  int judge(Report report, Context context) {
    for (GateResult gate : report.gates()) {
      if (!gate.failed().isEmpty()) {
        tell(context, "gate.failed", gate, gate.failed());
      }
      if (!gate.undefined().isEmpty()) {
        String key = undefinedAllowed ? "gate.undefined-allowed" : "gate.undefined";
        tell(context, key, gate, gate.undefined());
      }
    }
    return report.failsGate(undefinedAllowed) ? ExitCode.GATE : ExitCode.DONE;
  }

  private static void tell(Context context, String key, GateResult gate, List<Case> cases) {
    StringBuilder towns = new StringBuilder();
    for (Case one : cases.subList(0, Math.min(MOST, cases.size()))) {
      towns.append(towns.isEmpty() ? "" : ", ").append(said(one));
    }
    towns.append(cases.size() > MOST ? ", …" : "");
    context
        .printer()
        .line(
            "vitrine: "
                + context
                    .messages()
                    .text(
                        key,
                        gate.condition(),
                        Integer.toString(cases.size()),
                        Integer.toString(gate.checked()),
                        towns.toString()));
  }

  private static String said(Case one) {
    String code = one.townCode().isEmpty() ? "" : " " + one.townCode();
    String town = one.town() + code + (one.group().isEmpty() ? "" : " [" + one.group() + "]");
    String reason = one.note().isEmpty() ? NumberStyle.machine(one.value()) : one.note();
    return town + " (" + reason + ")";
  }
}
