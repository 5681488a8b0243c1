package vitrine;

import java.util.List;

/**
 * Does once what most runs do, so that a JVM that keeps an archive of loaded classes has seen them.
 * The launcher of the distribution runs it in the background; nobody reads what it prints.
 */
public final class Rehearsal {
  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "rank REGION",
          "rank REGION -f csv",
          "rank REGION -f json",
          "rank --help",
          "indicators REGION -f csv",
          "diagnose REGION --town 00101",
          "change REGION",
          "validate REGION");

  private Rehearsal() {}

  /** Runs the commands with the folder of samples that is named. */
  public static void main(String[] args) {
    for (String command : COMMANDS) {
      String[] words = command.split(" ");
      for (int i = 0; i < words.length; i++) {
        words[i] = words[i].equals("REGION") ? args[0] + "/region" : words[i];
      }
      Main.runInProcess(words);
    }
  }
}
