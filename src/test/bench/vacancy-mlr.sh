# The job of README.md with Miller.
exec mlr --icsv --ocsv \
  cut -f town_code,survey,zone,status,activity,vacant_since,floor_area_m2 then \
  put '$n = 1' then \
  stats1 -a sum -f n,floor_area_m2 -g town_code,survey,zone,status,activity,vacant_since then \
  put -q '
    begin { @n = {}; @area = {}; @age = {}; @mix = {} }
    for (to in $zone == "" ? ["all"] : ["all", $zone]) {
      key = $town_code.",".$survey.",".to;
      @n[key][$status] = (@n[key][$status] ?? 0) + $n_sum;
      @area[key][$status] = (@area[key][$status] ?? 0) + ($floor_area_m2_sum ?? 0);
      if ($status == "vacant" && $vacant_since != "") {
        ends = splitax($survey, "-");
        starts = splitax(string($vacant_since), "-");
        months = 12 * (int(ends[1]) - int(starts[1])) + int(sub(ends[2], "^0", ""))
          - (length(starts) > 1 ? int(sub(starts[2], "^0", "")) : 12);
        @age[key][months] = (@age[key][months] ?? 0) + $n_sum;
      } elif ($status == "occupied" && $activity != "") {
        @mix[key][$activity] = (@mix[key][$activity] ?? 0) + $n_sum;
      }
    }
    func row(str key, str indicator, value) {
      cells = splitax(key, ",");
      return {"town_code": cells[1], "survey": cells[2], "zone": cells[3], "indicator": indicator, "value": value};
    }
    end {
      for (key, n in @n) {
        known = 0;
        area = 0;
        for (status in ["occupied", "vacant", "works", "storage"]) {
          known += n[status] ?? 0;
          area += @area[key][status] ?? 0;
        }
        for (status in ["occupied", "vacant", "works", "storage", "unknown", "excluded"]) {
          emit1 row(key, "count_".status, n[status] ?? 0);
        }
        emit1 row(key, "vacancy_rate", known == 0 ? "" : (n["vacant"] ?? 0) / known);
        emit1 row(key, "vacancy_area_rate", area == 0 ? "" : (@area[key]["vacant"] ?? 0) / area);

        ages = sort(@age[key] ?? {}, func(a, av, b, bv) { return int(a) <=> int(b) });
        dated = 0;
        le12 = 0;
        le36 = 0;
        long = 0;
        for (months, count in ages) {
          dated += count;
          le12 += int(months) <= 12 ? count : 0;
          le36 += int(months) <= 36 ? count : 0;
          long += int(months) >= 24 ? count : 0;
        }
        upto = 0;
        lower = "";
        upper = "";
        for (months, count in ages) {
          upto += count;
          if (lower == "" && 2 * upto >= dated) { lower = int(months) }
          if (upper == "" && 2 * upto > dated) { upper = int(months) }
        }
        emit1 row(key, "vacancy_long_term_share", dated == 0 ? "" : long / dated);
        emit1 row(key, "vacancy_duration_share_le12", dated == 0 ? "" : le12 / dated);
        emit1 row(key, "vacancy_duration_share_gt12_le36", dated == 0 ? "" : (le36 - le12) / dated);
        emit1 row(key, "vacancy_duration_share_gt36", dated == 0 ? "" : (dated - le36) / dated);
        emit1 row(key, "vacancy_median_months", dated == 0 ? "" : (lower + upper) / 2);

        m = 0;
        nln = 0;
        for (activity, count in @mix[key] ?? {}) {
          m += count;
          nln += count * log(count);
        }
        emit1 row(key, "diversity_shannon", m == 0 ? "" : log(m) - nln / m);
      }
    }' "$1"
