# The job of README.md with Miller.
exec mlr --icsv --ocsv \
  filter 'is_not_empty($zone)' then put '$n = 1' then \
  stats1 -a sum -f n,floor_area_m2 -g town_code,zone,status then \
  put -q '
    @n[$town_code][$zone][$status] = $n_sum;
    @area[$town_code][$zone][$status] = is_present($floor_area_m2_sum) ? $floor_area_m2_sum : 0;
    end {
      for ((town, zone), n in @n) {
        known = 0;
        area = 0;
        for (status in ["occupied", "vacant", "works", "storage"]) {
          known += n[status] ?? 0;
          area += @area[town][zone][status] ?? 0;
        }
        for (status in ["occupied", "vacant", "works", "storage", "unknown", "excluded"]) {
          emit1 {"town_code": town, "zone": zone, "indicator": "count_".status, "value": n[status] ?? 0};
        }
        emit1 {"town_code": town, "zone": zone, "indicator": "vacancy_rate",
          "value": (n["vacant"] ?? 0) / known};
        emit1 {"town_code": town, "zone": zone, "indicator": "vacancy_area_rate",
          "value": (@area[town][zone]["vacant"] ?? 0) / area};
      }
    }' "$1"
