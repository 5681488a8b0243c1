package vitrine.source;

import vitrine.model.TableKind;

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
}
