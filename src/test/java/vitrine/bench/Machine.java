package vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What figures mean nothing without: the processor, the memory, the system and the JDK. */
final class Machine {
  private Machine() {}

  /** Markdown lines. What the machine does not tell is left out. */
  static String described() {
    return String.join(
            "\n",
            "- processor: " + model() + Runtime.getRuntime().availableProcessors() + " cores",
            "- memory: " + memory(),
            "- system: "
                + String.join(
                    " ", property("os.name"), property("os.version"), property("os.arch")),
            "- JDK: " + String.join(" ", property("java.vendor"), property("java.runtime.version")))
        + "\n";
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  private static String model() {
    String model = told(Path.of("/proc/cpuinfo"), "model name\\s*: (.*)");
    return model.isEmpty() ? "" : model + ", ";
  }

  private static String memory() {
    String kibibytes = told(Path.of("/proc/meminfo"), "MemTotal:\\s*(\\d+) kB");
    return kibibytes.isEmpty()
        ? "not told"
        : String.format(Locale.ROOT, "%.1f GiB", Long.parseLong(kibibytes) / 1048576.0);
  }

  private static String told(Path file, String pattern) {
    try {
      Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
      return matcher.find() ? matcher.group(1).strip() : "";
    } catch (IOException elsewhere) {
      return "";
    }
  }
}
