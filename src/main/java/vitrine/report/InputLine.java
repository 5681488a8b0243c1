package vitrine.report;

import java.util.Map;

/** What is said of one input file. */
public record InputLine(
    String path,
    String sha256,
    String table,
    Map<String, Object> dialect,
    Map<String, Long> rows) {}
