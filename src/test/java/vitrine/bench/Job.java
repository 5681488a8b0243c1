package vitrine.bench;

import java.util.List;
import java.util.Locale;

/**
 * A piece of work that other tools can do too: the same columns, rows and values, of which none is
 * left out and none is made for nothing.
 */
enum Job {
  /** Vacancy by number and area, duration and diversity of each town, survey and zone. */
  VACANCY(
      "town_code,survey,zone,indicator,value",
      "indicators FILE -f csv --reference duration-nl-locatus --indicator count_occupied,"
          + "count_vacant,count_works,count_storage,count_unknown,count_excluded,vacancy_rate,"
          + "vacancy_area_rate,vacancy_long_term_share,vacancy_duration_share_le12,"
          + "vacancy_duration_share_gt12_le36,vacancy_duration_share_gt36,vacancy_median_months,"
          + "diversity_shannon"),
  /** Towns ranked by the vacancy of their centres. */
  RANK(
      "rank,town_code,vacancy_rate,vacancy_n",
      "rank FILE -f csv --by vacancy_rate@centre --draws 0");

  private final List<String> columns;
  private final String arguments;

  Job(String columns, String arguments) {
    this.columns = List.of(columns.split(","));
    this.arguments = arguments;
  }

  /** The columns in which all answers must agree. */
  List<String> columns() {
    return columns;
  }

  /** What stands behind the program's name. */
  String arguments(String file) {
    return arguments.replace("FILE", file);
  }

  /** The first part of the names of its scripts. */
  String script() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Job of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
