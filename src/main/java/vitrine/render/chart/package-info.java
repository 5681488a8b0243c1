/**
 * Pictures as SVG: one class for each kind of drawing, on a few shared parts. Nothing here knows of
 * towns or indicators beyond what {@link vitrine.report.Drawing} tells, and the same data gives the
 * same bytes. Text keeps to a size that can be read when the picture is printed; what depends on
 * the width of a text is reckoned with {@link vitrine.render.chart.TextWidth}.
 */
package vitrine.render.chart;
