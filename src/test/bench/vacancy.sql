-- The job of README.md in SQL, over a view "premises" whose floor_area_m2 is a number or null.
WITH counted AS (
  SELECT town_code, zone,
    count(*) FILTER (WHERE status = 'occupied') AS occupied,
    count(*) FILTER (WHERE status = 'vacant') AS vacant,
    count(*) FILTER (WHERE status = 'works') AS works,
    count(*) FILTER (WHERE status = 'storage') AS storage,
    count(*) FILTER (WHERE status = 'unknown') AS unknown,
    count(*) FILTER (WHERE status = 'excluded') AS excluded,
    coalesce(sum(floor_area_m2) FILTER (WHERE status = 'vacant'), 0.0) AS vacant_area,
    sum(floor_area_m2) FILTER (WHERE status IN ('occupied', 'vacant', 'works', 'storage')) AS known_area
  FROM premises
  WHERE zone <> ''
  GROUP BY town_code, zone
)
SELECT town_code, zone, 'count_occupied' AS indicator, occupied AS value FROM counted
UNION ALL SELECT town_code, zone, 'count_vacant', vacant FROM counted
UNION ALL SELECT town_code, zone, 'count_works', works FROM counted
UNION ALL SELECT town_code, zone, 'count_storage', storage FROM counted
UNION ALL SELECT town_code, zone, 'count_unknown', unknown FROM counted
UNION ALL SELECT town_code, zone, 'count_excluded', excluded FROM counted
UNION ALL SELECT town_code, zone, 'vacancy_rate', vacant * 1.0 / (occupied + vacant + works + storage) FROM counted
UNION ALL SELECT town_code, zone, 'vacancy_area_rate', vacant_area / known_area FROM counted
