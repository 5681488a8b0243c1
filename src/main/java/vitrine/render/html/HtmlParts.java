package vitrine.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.render.Wording;
import vitrine.render.chart.Charts;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Section;

/** Puts the sections of a report into the parts of a page; tables of pictures go to an annex. */
final class HtmlParts {
  private final Wording wording;
  private final HtmlTables tables;
  private final Charts charts;
  private final List<Part> parts = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Part.Figure> figures = new ArrayList<>();
  private String heading = "";
  private boolean opened;
  private int number;

  HtmlParts(Wording wording) {
    this.wording = wording;
    this.tables = new HtmlTables(wording);
    this.charts = new Charts(wording);
  }

  /** The parts in their order, the annex last. */
  List<Part> parts(List<Section> sections) {
    for (Section section : sections) {
      if (section instanceof Section.Figure figure) {
        picture(figure.picture());
      } else {
        closeFigures();
        add(section);
      }
    }
    closeFigures();
    annex();
    return parts;
  }

  private void add(Section section) {
    if (section instanceof Section.Title) {
      opened = true;
      return;
    }
    if (section instanceof Section.Heading one) {
      heading = words(one.text());
      parts.add(new Part.Heading(id(), heading));
    } else if (section instanceof Section.Paragraph paragraph) {
      parts.add(new Part.Paragraph(opened, sentences(paragraph.sentences())));
      return;
    } else if (section instanceof Section.KeyFigures key) {
      parts.add(
          new Part.KeyFigures(
              key.figures().stream()
                  .map(one -> new Part.KeyFigure(words(one.figure()), words(one.label())))
                  .toList()));
    } else if (section instanceof Section.Table table) {
      String caption = heading.isEmpty() ? wording.text("page.tables") : heading;
      parts.add(tables.part(table, id(), caption, false));
    } else if (section instanceof Section.Listing listing) {
      parts.add(
          new Part.Listing(
              id(), words(listing.heading()), listing.items().stream().map(this::words).toList()));
    }
    opened = false;
  }

  private void picture(Picture picture) {
    pictures.add(picture);
    if (picture.drawing() instanceof Drawing.Ranking ranking) {
      closeFigures();
      parts.add(
          new HtmlRanking(ranking, wording)
              .part(
                  "picture-" + picture.name(),
                  words(picture.title()),
                  picture.reading().stream().map(this::words).toList(),
                  tableId(picture)));
      return;
    }
    Charts.Inline drawn = charts.inline(picture);
    figures.add(
        new Part.Figure(
            "picture-" + picture.name(),
            words(picture.title()),
            drawn.svg(),
            drawn.half(),
            sentences(picture.reading()),
            tableId(picture)));
  }

  private void closeFigures() {
    if (!figures.isEmpty()) {
      parts.add(new Part.Figures(List.copyOf(figures)));
      figures.clear();
    }
  }

  /** The figures of every picture, each table under the title of its picture. */
  private void annex() {
    if (pictures.isEmpty()) {
      return;
    }
    parts.add(new Part.Heading("annex", wording.text("page.annex")));
    for (Picture picture : pictures) {
      parts.add(tables.part(picture.table(), tableId(picture), words(picture.title()), true));
    }
  }

  private static String tableId(Picture picture) {
    return "table-" + picture.name();
  }

  private String id() {
    number++;
    return "part-" + number;
  }

  private String words(Message message) {
    return wording.name(wording.text(message));
  }

  private String sentences(List<Message> sentences) {
    return sentences.stream().map(this::words).collect(Collectors.joining(" "));
  }
}
