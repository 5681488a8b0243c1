package vitrine.source;

import vitrine.model.TableKind;
import vitrine.model.Zone;

/**
 * One file of a study and all that is said of it.
 *
 * @param input the file
 * @param table the table it is; null where its header must tell
 * @param descriptor where it is described; null where it is not
 * @param described its resource in the descriptor; null where it is not described
 */
record Resource(
    Input input, TableKind table, Descriptor descriptor, Descriptor.Resource described) {

  DialectSpec dialect() {
    return described == null ? DialectSpec.DETECT : described.dialect();
  }

  Descriptor.About about() {
    return described == null ? Descriptor.About.NOTHING : described.about();
  }

  /** How this file is read: what the command line leaves open the descriptor may suppose. */
  ReadOptions reading(ReadOptions options) {
    Zone assumed = about().assumption().zone();
    return options.withDefaultZone(options.zoneElse(assumed == null ? Zone.CENTRE : assumed));
  }
}
