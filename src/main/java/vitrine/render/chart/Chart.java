package vitrine.render.chart;

/** Draws one picture. */
interface Chart {
  Drawn draw();
}
