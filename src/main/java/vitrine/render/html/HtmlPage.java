package vitrine.render.html;

import java.util.List;

/**
 * A page as its template writes it.
 *
 * @param style the style sheet
 * @param policy what the page may load: nothing but that style sheet
 * @param words of the page itself
 */
public record HtmlPage(
    String language,
    String title,
    String style,
    String policy,
    String version,
    List<Part> parts,
    Words words) {

  /**
   * Words of the page itself.
   *
   * @param skip to the content
   * @param table where the figures of a picture stand
   * @param madeBy the foot of the page
   */
  public record Words(String skip, String table, String madeBy) {}
}
