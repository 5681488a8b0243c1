package vitrine.cli;

import java.util.Map;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.render.Glyphs;
import vitrine.study.InitStudy;
import vitrine.study.OptionValues;

/** {@code init}: a study to start from. */
final class InitCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final Setting<String> folder = options.argument("DIR", "option.init-folder");

  InitCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    if (folder.value().isBlank()) {
      throw OptionValues.wrong("DIR", folder.value(), "DIR");
    }
    Messages messages = context.messages();
    Language language = messages.language();
    Map<String, byte[]> files = new InitStudy(language).files();
    new NewFolder(context.streams().folder(), folder.value()).write(files);
    if (!context.globals().isQuiet()) {
      tell(messages, files);
    }
    return ExitCode.DONE;
  }

  private void tell(Messages messages, Map<String, byte[]> files) {
    String readFirst = files.keySet().iterator().next();
    String text =
        messages.text("init.done", folder.value(), String.join(", ", files.keySet()), readFirst);
    Glyphs glyphs = context.glyphs(context.streams().charset());
    new Output(context.streams(), "-")
        .write(out -> out.write((glyphs.plain(text) + "\n").getBytes(context.streams().charset())));
  }
}
