package vitrine.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.render.CellWords;
import vitrine.render.Unpictured;
import vitrine.render.Wording;
import vitrine.render.sheet.SheetPage.Kind;
import vitrine.report.Message;
import vitrine.report.Report;
import vitrine.report.Section;

/** What a page says in sentences: the message first, then notes, method and limits. */
final class NotePage {
  private final Wording wording;
  private final List<SheetPage.Line> lines = new ArrayList<>();

  NotePage(Wording wording) {
    this.wording = wording;
  }

  List<SheetPage.Line> lines(Report report) {
    Unpictured.sections(report).forEach(this::add);
    return lines;
  }

  private void add(Section section) {
    if (section instanceof Section.Title title) {
      add(Kind.TITLE, title.text());
    } else if (section instanceof Section.Heading heading) {
      add(Kind.HEADING, heading.text());
    } else if (section instanceof Section.Paragraph paragraph) {
      String text =
          paragraph.sentences().stream().map(this::words).collect(Collectors.joining(" "));
      lines.add(new SheetPage.Line(Kind.TEXT, text));
    } else if (section instanceof Section.Listing listing) {
      add(Kind.HEADING, listing.heading());
      listing.items().forEach(item -> add(Kind.TEXT, item));
    }
  }

  private void add(Kind kind, Message message) {
    lines.add(new SheetPage.Line(kind, words(message)));
  }

  private String words(Message message) {
    return CellWords.clean(wording.text(message)).strip();
  }
}
