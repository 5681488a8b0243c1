package io.github.classgraph;

/** The result of a scan that was not made. */
public final class ScanResult implements AutoCloseable {
  /** No class implements anything. */
  public ClassInfoList getClassesImplementing(String name) {
    return new ClassInfoList();
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
