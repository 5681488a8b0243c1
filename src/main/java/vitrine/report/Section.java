package vitrine.report;

import java.util.List;

/** A part of a page. */
public sealed interface Section {
  /** The title of the whole page. */
  record Title(Message text) implements Section {}

  /** The title of a part of the page. */
  record Heading(Message text) implements Section {}

  /** Sentences that follow each other. */
  record Paragraph(List<Message> sentences) implements Section {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A dataset as a table.
   *
   * @param group the dataset column at whose changes a gap is left; empty for none
   */
  record Table(Dataset dataset, List<TableColumn> columns, String group) implements Section {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /** A heading and a line for each item. */
  record Listing(Message heading, List<Message> items) implements Section {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** Figures that a reader should take away, each with what it is. */
  record KeyFigures(List<KeyFigure> figures) implements Section {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /** A figure in large type, and what it is. */
  record KeyFigure(Message figure, Message label) {}

  /**
   * A picture. Where there are pictures its table stands in the annex.
   *
   * @param instead what stands in its place where there are none; often nothing
   */
  record Figure(Picture picture, List<Section> instead) implements Section {
    public Figure {
      instead = List.copyOf(instead);
    }

    /** A picture in whose place nothing stands where there are none. */
    public static Figure alone(Picture picture) {
      return new Figure(picture, List.of());
    }
  }
}
