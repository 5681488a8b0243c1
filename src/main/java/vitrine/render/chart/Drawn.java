package vitrine.render.chart;

/** What was drawn: its size, and its elements without the picture around them. */
record Drawn(double width, double height, String elements) {}
