package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import vitrine.i18n.Messages;
import vitrine.render.NumberStyle;
import vitrine.report.GateResult;
import vitrine.report.GateResult.Case;
import vitrine.report.Report;
import vitrine.study.GateConditions;

/** The conditions under which a run fails, and how they are told. */
final class GateOptions implements WithOptions {
  /** A line with more towns is not read; the report has them all. */
  private static final int MOST = 5;

  private final Options options = new Options("gates");

  private final Setting<List<String>> conditions = options.texts("--fail-if", "CONDITION");
  private final Setting<Boolean> undefinedAllowed = options.flag("--allow-undefined");

  @Override
  public Options options() {
    return options;
  }

  GateConditions conditions() {
    return new GateConditions(conditions.value(), undefinedAllowed.value());
  }

  /** Tells which gates failed once the report is written, and gives the exit code. */
  int judge(Report report, Context context) {
    told(report, context.messages()).forEach(context.printer()::line);
    return code(report);
  }

  int code(Report report) {
    return report.failsGate(undefinedAllowed.value()) ? ExitCode.GATE : ExitCode.DONE;
  }

  /** Which gates failed, a line for each. */
  List<String> told(Report report, Messages messages) {
    List<String> told = new ArrayList<>();
    for (GateResult gate : report.gates()) {
      if (!gate.failed().isEmpty()) {
        told.add(line(messages, "gate.failed", gate, gate.failed()));
      }
      if (!gate.undefined().isEmpty()) {
        String key = undefinedAllowed.value() ? "gate.undefined-allowed" : "gate.undefined";
        told.add(line(messages, key, gate, gate.undefined()));
      }
    }
    return told;
  }

  private static String line(Messages messages, String key, GateResult gate, List<Case> cases) {
    StringBuilder towns = new StringBuilder();
    for (Case one : cases.subList(0, Math.min(MOST, cases.size()))) {
      towns.append(towns.isEmpty() ? "" : ", ").append(said(one));
    }
    towns.append(cases.size() > MOST ? ", …" : "");
    return "vitrine: "
        + messages.text(
            key,
            gate.condition(),
            Integer.toString(cases.size()),
            Integer.toString(gate.checked()),
            towns.toString());
  }

  private static String said(Case one) {
    String code = one.townCode().isEmpty() ? "" : " " + one.townCode();
    String town = one.town() + code + (one.group().isEmpty() ? "" : " [" + one.group() + "]");
    String reason = one.note().isEmpty() ? NumberStyle.machine(one.value()) : one.note();
    return town + " (" + reason + ")";
  }
}
