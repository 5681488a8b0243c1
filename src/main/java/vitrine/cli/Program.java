package vitrine.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vitrine.diagnostic.Refusal;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;

/** One run: the command line is read, the command works, and what ends it becomes an exit code. */
public final class Program {
  private final Streams streams;

  public Program(Streams streams) {
    this.streams = streams;
  }

  /** Runs a command line. */
  public int run(String... args) {
    Globals globals = new Globals();
    Messages messages = new Messages(language(args));
    Context context = new Context(globals, streams, messages, List.of(args).contains("--ascii"));
    CommandLine program = new Commands(context).programFor(args);
    try {
      ParseResult parsed = program.parseArgs(args);
      if (helpWasAsked(parsed, context)) {
        return ExitCode.DONE;
      }
      checkLanguage(globals);
      globals.checkColour();
      return command(parsed, context);
    } catch (ParameterException wrong) {
      return usage(wrong, context);
    } catch (Refusal refusal) {
      context.printer().print(refusal);
      return code(refusal);
    } catch (OutOfMemoryError full) {
      context
          .printer()
          .line("vitrine: " + messages.text("severity.error") + messages.text("memory"));
      return ExitCode.INPUT;
    } catch (RuntimeException | StackOverflowError bug) {
      return bug(bug, context);
    }
  }

  /** The language must be known before anything can be told, wrong options included. */
  private Language language(String[] args) {
    Language language = null;
    for (int i = 0; i < args.length && language == null; i++) {
      if (args[i].startsWith("--lang=")) {
        language = Language.of(args[i].substring("--lang=".length()));
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        language = Language.of(args[i + 1]);
      }
    }
    return language != null ? language : Language.of(streams.environment());
  }

  private static void checkLanguage(Globals globals) {
    String asked = globals.language();
    if (asked != null && Language.of(asked) == null) {
      throw Refusal.usage("usage.option-value", "--lang", asked, "fr | en | de");
    }
  }

  private boolean helpWasAsked(ParseResult parsed, Context context) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandLine asked = last.commandSpec().commandLine();
    if (parsed.isVersionHelpRequested()) {
      print("vitrine " + Version.number() + "\n");
      return true;
    }
    if (last.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
      String help = HelpSections.help(asked, context.messages());
      print(context.glyphs(streams.charset()).plain(help));
      return true;
    }
    return false;
  }

  private void print(String text) {
    new Output(streams, "-").write(out -> out.write(text.getBytes(streams.charset())));
  }

  private static int command(ParseResult parsed, Context context) {
    if (!parsed.hasSubcommand()) {
      HelpSections.help(parsed.commandSpec().commandLine(), context.messages())
          .lines()
          .forEach(context.printer()::line);
      return ExitCode.USAGE;
    }
    return ((Action) parsed.subcommand().commandSpec().userObject()).run();
  }

  private int usage(ParameterException wrong, Context context) {
    FindingPrinter printer = context.printer();
    List<String> lines = new UsageErrors(context.messages()).lines(wrong);
    lines.forEach(printer::line);
    return ExitCode.USAGE;
  }

  static int code(Refusal refusal) {
    return switch (refusal.kind()) {
      case USAGE -> ExitCode.USAGE;
      case INPUT -> ExitCode.INPUT;
      case OUTPUT -> ExitCode.OUTPUT;
    };
  }

  private int bug(Throwable bug, Context context) {
    FindingPrinter printer = context.printer();
    printer.line("vitrine: " + context.messages().text("bug", bug.getClass().getSimpleName()));
    if (context.globals().isDebug()) {
      StackTrace.lines(bug).forEach(printer::line);
    }
    return ExitCode.BUG;
  }
}
