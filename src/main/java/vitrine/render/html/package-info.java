/**
 * A report as one HTML page. {@link vitrine.render.html.HtmlReport} turns sections into the parts
 * of a page, and the templates of {@code src/main/jte} write them: compiled with the program, every
 * text escaped for its place. No words are made here, and the page needs no script.
 */
package vitrine.render.html;
