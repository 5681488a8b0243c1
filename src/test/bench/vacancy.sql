-- The job of README.md in DuckDB's SQL; the variable "file" names the inventory.
WITH cells AS (
  SELECT town_code, survey, zone, status,
    CASE status WHEN 'occupied' THEN activity WHEN 'vacant' THEN vacant_since END AS detail,
    count(*) AS n, sum(floor_area_m2) AS area
  FROM read_csv(getvariable('file'))
  GROUP BY ALL
),
placed AS (
  SELECT * FROM cells WHERE zone <> ''
  UNION ALL
  SELECT * REPLACE ('all' AS zone) FROM cells
),
counted AS (
  SELECT town_code, survey, zone,
    coalesce(sum(n) FILTER (status = 'occupied'), 0) AS occupied,
    coalesce(sum(n) FILTER (status = 'vacant'), 0) AS vacant,
    coalesce(sum(n) FILTER (status = 'works'), 0) AS works,
    coalesce(sum(n) FILTER (status = 'storage'), 0) AS storage,
    coalesce(sum(n) FILTER (status = 'unknown'), 0) AS unknown,
    coalesce(sum(n) FILTER (status = 'excluded'), 0) AS excluded,
    coalesce(sum(area) FILTER (status = 'vacant'), 0) AS vacant_area,
    sum(area) FILTER (status IN ('occupied', 'vacant', 'works', 'storage')) AS known_area
  FROM placed
  GROUP BY ALL
),
aged AS (
  SELECT town_code, survey, zone,
    12 * (left(survey, 4)::INTEGER - left(detail, 4)::INTEGER) + substr(survey, 6, 2)::INTEGER
      - coalesce(nullif(substr(detail, 6, 2), ''), '12')::INTEGER AS months,
    sum(n) AS n
  FROM placed
  WHERE status = 'vacant' AND detail <> ''
  GROUP BY ALL
),
ordered AS (
  SELECT *,
    sum(n) OVER (PARTITION BY town_code, survey, zone ORDER BY months) AS upto,
    sum(n) OVER (PARTITION BY town_code, survey, zone) AS dated
  FROM aged
),
durations AS (
  SELECT town_code, survey, zone,
    coalesce(sum(n) FILTER (months >= 24), 0) / sum(n) AS long_term,
    coalesce(sum(n) FILTER (months <= 12), 0) / sum(n) AS le12,
    coalesce(sum(n) FILTER (months > 12 AND months <= 36), 0) / sum(n) AS gt12_le36,
    coalesce(sum(n) FILTER (months > 36), 0) / sum(n) AS gt36,
    (min(months) FILTER (2 * upto >= dated) + min(months) FILTER (2 * upto > dated)) / 2 AS median
  FROM ordered
  GROUP BY ALL
),
mix AS (
  SELECT town_code, survey, zone, detail AS activity, sum(n) AS n
  FROM placed
  WHERE status = 'occupied' AND detail <> ''
  GROUP BY ALL
),
diversity AS (
  SELECT town_code, survey, zone, ln(sum(n)) - sum(n * ln(n)) / sum(n) AS shannon
  FROM mix
  GROUP BY ALL
),
wide AS (
  SELECT town_code, survey, zone,
    occupied::DOUBLE AS count_occupied,
    vacant::DOUBLE AS count_vacant,
    works::DOUBLE AS count_works,
    storage::DOUBLE AS count_storage,
    unknown::DOUBLE AS count_unknown,
    excluded::DOUBLE AS count_excluded,
    vacant / nullif(occupied + vacant + works + storage, 0) AS vacancy_rate,
    vacant_area / nullif(known_area, 0) AS vacancy_area_rate,
    long_term AS vacancy_long_term_share,
    le12 AS vacancy_duration_share_le12,
    gt12_le36 AS vacancy_duration_share_gt12_le36,
    gt36 AS vacancy_duration_share_gt36,
    median AS vacancy_median_months,
    shannon AS diversity_shannon
  FROM counted
  LEFT JOIN durations USING (town_code, survey, zone)
  LEFT JOIN diversity USING (town_code, survey, zone)
)
FROM wide
UNPIVOT INCLUDE NULLS (value FOR indicator IN (COLUMNS(* EXCLUDE (town_code, survey, zone))))
