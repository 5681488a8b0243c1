-- The ranking of README.md in DuckDB's SQL; the variable "file" names the inventory.
WITH centres AS (
  SELECT town_code,
    count(*) FILTER (status = 'vacant') AS vacant,
    count(*) FILTER (status IN ('occupied', 'vacant', 'works', 'storage')) AS vacancy_n
  FROM read_csv(getvariable('file'))
  WHERE zone = 'centre'
  GROUP BY town_code
)
SELECT rank() OVER (ORDER BY vacant / vacancy_n) AS rank, town_code, vacant / vacancy_n AS vacancy_rate, vacancy_n
FROM centres
WHERE vacancy_n > 0
ORDER BY rank, town_code
