package vitrine.render.sheet;

import java.util.List;

/** A sheet that is read from top to bottom: titles and lines of text. */
record SheetPage(String name, List<Line> lines) implements Sheet {
  /** What a line is. */
  enum Kind {
    TITLE,
    HEADING,
    TEXT
  }

  record Line(Kind kind, String text) {}

  @Override
  public int size() {
    return lines.size();
  }
}
