package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vitrine.diagnostic.Nearest;
import vitrine.i18n.Messages;

/** Wrong command lines in the reader's language, with what was probably meant. */
final class UsageErrors {
  private final Messages messages;

  UsageErrors(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong, what may have been meant, and where the help is. */
  List<String> lines(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    List<String> lines = new ArrayList<>();
    lines.add("vitrine: " + messages.text("severity.error") + text(wrong, command));
    lines.add(messages.text("usage.see-help", command.getCommandSpec().qualifiedName(" ")));
    return lines;
  }

  private String text(ParameterException wrong, CommandLine command) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      if (!(missing.getMissing().get(0) instanceof OptionSpec)) {
        return messages.text("usage.argument-missing", missing.getMissing().get(0).paramLabel());
      }
      return messages.text(
          "usage.parameter-missing",
          missing.getMissing().get(0).paramLabel(),
          name(missing.getMissing().get(0)));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return messages.text("usage.option-twice", name(twice.getOverwritten()));
    }
    return messages.text("usage.other", String.valueOf(wrong.getMessage()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String unmatched(String argument, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    boolean option = argument.startsWith("-") && argument.length() > 1;
    List<String> known = new ArrayList<>();
    if (option) {
      spec.options().forEach(one -> known.addAll(List.of(one.names())));
    } else {
      known.addAll(spec.subcommands().keySet());
    }
    String plain = option ? argument.replaceFirst("=.*", "") : argument;
    List<String> near = Nearest.to(plain, known);
    String key =
        option
            ? "usage.option-unknown"
            : known.isEmpty() ? "usage.argument-unknown" : "usage.command-unknown";
    String meant =
        near.isEmpty() ? "" : " " + messages.text("usage.meant", String.join(", ", near));
    return messages.text(key, plain) + meant;
  }
}
