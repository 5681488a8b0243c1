package vitrine.source;

import java.util.List;
import vitrine.model.TableKind;
import vitrine.model.TownRef;
import vitrine.model.TownRegister;

/** The towns of a study once every file has been read: what each reference means. */
final class TownKeys {
  private final TownRegister register = new TownRegister();
  private final boolean joined;

  TownKeys(List<Attempt.Complete> files) {
    files.forEach(this::mention);
    register.close();
    joined =
        files.stream()
            .filter(file -> file.mapping().table() == TableKind.PREMISES)
            .flatMap(file -> file.mentions().towns().keySet().stream())
            .anyMatch(ref -> !key(ref).equals(ref));
  }

  private void mention(Attempt.Complete file) {
    TableKind table = file.mapping().table();
    file.mentions()
        .towns()
        .forEach(
            (ref, mention) -> {
              if (mention.rows() > 0) {
                register.mention(ref, "", table);
                mention.names().forEach(name -> register.mention(ref, name, table));
              }
            });
    file.rows().towns.rows.stream()
        .filter(row -> !row.facts().country().isEmpty())
        .forEach(row -> register.country(row.town().code(), row.facts().country()));
  }

  TownRegister register() {
    return register;
  }

  /** Whether some inventory names a town that has a code: only then keys must be made anew. */
  boolean isJoined() {
    return joined;
  }

  /** The reference under which premises are compared: the code where the town has one. */
  TownRef key(TownRef ref) {
    boolean byName = !ref.hasCode() && register.fate(ref) == TownRegister.Fate.KNOWN;
    String code = byName ? register.town(ref).code() : "";
    return code.isEmpty() ? ref : TownRef.byCode(code);
  }
}
