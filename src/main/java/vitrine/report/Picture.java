package vitrine.report;

import java.util.List;

/**
 * A picture as data: what is drawn, the words around it, and the table that holds its figures.
 *
 * @param name by which it is asked for; no two pictures of a report have the same
 * @param title what it shows
 * @param description the same for who does not see it: what stands out, in a sentence or two
 * @param reading how to read it, under the picture
 * @param drawing what is drawn
 * @param table the figures that are drawn
 */
public record Picture(
    String name,
    Message title,
    Message description,
    List<Message> reading,
    Drawing drawing,
    Section.Table table) {
  public Picture {
    reading = List.copyOf(reading);
  }
}
