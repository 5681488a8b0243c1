# The job of README.md with data.table.
library(data.table)
file <- commandArgs(trailingOnly = TRUE)[1]
premises <- fread(file, select = list(character = c("town_code", "zone", "status"), numeric = "floor_area_m2"))
statuses <- c("occupied", "vacant", "works", "storage", "unknown", "excluded")
known <- statuses[1:4]

cells <- premises[zone != "", .(n = as.numeric(.N), area = sum(floor_area_m2, na.rm = TRUE)), by = .(town_code, zone, status)]
counts <- dcast(cells, town_code + zone ~ factor(status, statuses), value.var = "n", fill = 0, drop = c(TRUE, FALSE))
areas <- dcast(cells, town_code + zone ~ factor(status, statuses), value.var = "area", fill = 0, drop = c(TRUE, FALSE))
setnames(counts, statuses, paste0("count_", statuses))
counts[, vacancy_rate := count_vacant / rowSums(.SD), .SDcols = paste0("count_", known)]
counts[, vacancy_area_rate := areas$vacant / rowSums(areas[, known, with = FALSE])]
fwrite(melt(counts, id.vars = c("town_code", "zone"), variable.name = "indicator"), "")
