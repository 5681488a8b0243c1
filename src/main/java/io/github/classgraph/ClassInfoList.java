package io.github.classgraph;

import java.util.List;

/** A list of no classes. */
public final class ClassInfoList {
  /** No names. */
  public List<String> getNames() {
    return List.of();
  }
}
