package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.report.GateResult;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;

/** The page of {@code diagnose}: the message first, then all that it rests on. */
final class DiagnosePage {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;
  private final Set<Reference> used;
  private final List<GateResult> gates;

  DiagnosePage(
      DiagnoseGroup group, List<Dossier> dossiers, Set<Reference> used, List<GateResult> gates) {
    this.group = group;
    this.dossiers = dossiers;
    this.used = used;
    this.gates = gates;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("diagnose.title", DiagnoseWords.names(dossiers))));
    lead(sections);
    sections.addAll(PageParts.gates(gates));
    sections.add(new DiagnosePerimeter(group, dossiers).section());
    sections.addAll(new DiagnoseKeyFigures(group, dossiers).sections());
    DiagnosePlaces places = new DiagnosePlaces(dossiers);
    DiagnosePictures pictures = new DiagnosePictures(group, dossiers);
    sections.addAll(places.zones());
    sections.addAll(pictures.zones());
    sections.addAll(places.streets());
    sections.addAll(pictures.streets());
    sections.addAll(places.vacant());
    sections.addAll(places.durations());
    sections.addAll(pictures.durations());
    DiagnoseTrade trade = new DiagnoseTrade(group, dossiers);
    sections.addAll(trade.offer());
    sections.addAll(pictures.offer());
    sections.addAll(trade.split());
    sections.addAll(pictures.split());
    sections.addAll(new DiagnoseTime(group, dossiers).sections());
    sections.addAll(pictures.surveys());
    sections.addAll(new DiagnoseQuality(group, dossiers).sections());
    sections.addAll(new DiagnoseConclusions(group, dossiers).sections());
    sections.add(new Section.Listing(Message.of("page.choices"), choices()));
    sections.add(PageParts.references(used));
    sections.add(new Section.Listing(Message.of("page.marks"), marks()));
    List<Message> notes = notes();
    if (!notes.isEmpty()) {
      sections.add(new Section.Listing(Message.of("page.notes"), notes));
    }
    return sections;
  }

  private void lead(List<Section> sections) {
    List<Message> refused = RankLead.refused(group.study());
    if (!refused.isEmpty()) {
      sections.add(new Section.Paragraph(refused));
    }
    DiagnoseLead lead = new DiagnoseLead(group);
    dossiers.forEach(dossier -> sections.add(new Section.Paragraph(lead.of(dossier))));
    List<Message> between = DiagnoseLead.between(dossiers);
    if (!between.isEmpty()) {
      sections.add(new Section.Paragraph(between));
    }
  }

  private List<Message> choices() {
    List<Message> choices = new ArrayList<>(new RankChoices(group.ranked()).messages());
    if (!group.isAlone()) {
      choices.add(Message.of("choice.medians"));
    }
    if (!group.isAlone() && dossiers.stream().anyMatch(one -> !one.trades().isEmpty())) {
      choices.add(Message.of("choice.quotient"));
    }
    return choices;
  }

  private List<Message> marks() {
    List<Message> marks = new ArrayList<>();
    if (dossiers.stream().anyMatch(dossier -> dossier.ranked().verdict() != null)) {
      marks.add(Message.of("marks.verdicts"));
    }
    String scale = group.study().references().scales().get(0).id();
    if (scale.equals("scale-procos-2013")) {
      marks.add(Message.of("marks.classes"));
    }
    marks.add(Message.of("marks.nothing"));
    return marks;
  }

  /** What should be known of the figures of each town, each note once with what it is of. */
  private List<Message> notes() {
    List<Message> messages = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      Map<String, Set<String>> figures = new TreeMap<>();
      dossier.figures().all().stream()
          .filter(figure -> figure.value() != null || figure.interval() != null)
          .filter(figure -> figure.zone() == dossier.zone() || figure.zone() == Zone.ALL)
          .forEach(figure -> collect(figures, figure));
      figures.forEach(
          (code, of) ->
              messages.add(
                  DiagnoseWords.of(
                      dossier,
                      dossiers,
                      Message.of(
                          "note.of-towns",
                          Value.nested(Message.of("note." + code)),
                          Value.text(String.join(", ", of))))));
    }
    return messages;
  }

  private static void collect(Map<String, Set<String>> figures, Figure figure) {
    for (String note : figure.notes()) {
      String code = note.replaceFirst("=.*", "");
      if (!code.equals(Note.COMPARED_WITH)) {
        figures.computeIfAbsent(code, unused -> new TreeSet<>()).add(figure.indicator());
      }
    }
  }
}
