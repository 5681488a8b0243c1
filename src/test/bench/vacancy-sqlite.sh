# The job of README.md with SQLite, in memory.
sqlite3 -batch :memory: <<END
.import --csv "$1" imported
CREATE VIEW premises AS
  SELECT town_code, zone, status, CAST(nullif(floor_area_m2, '') AS REAL) AS floor_area_m2 FROM imported;
.mode csv
.headers on
.read $(dirname "$0")/vacancy.sql
END
