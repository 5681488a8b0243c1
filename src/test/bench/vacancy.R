# The job of README.md with data.table.
library(data.table)
file <- commandArgs(trailingOnly = TRUE)[1]
words <- c("town_code", "survey", "zone", "status", "activity", "vacant_since")
place <- c("town_code", "survey", "zone")
premises <- fread(file, select = list(character = words, numeric = "floor_area_m2"))
statuses <- c("occupied", "vacant", "works", "storage", "unknown", "excluded")
known <- statuses[1:4]

cells <- premises[, .(n = as.numeric(.N), area = sum(floor_area_m2, na.rm = TRUE)), by = words]
cells <- rbind(cells[zone != ""], copy(cells)[, zone := "all"])

spread <- function(value) {
  dcast(cells, town_code + survey + zone ~ factor(status, statuses), sum,
    value.var = value, fill = 0, drop = c(TRUE, FALSE))
}
table <- spread("n")
areas <- spread("area")
setnames(table, statuses, paste0("count_", statuses))
table[, vacancy_rate := count_vacant / rowSums(.SD), .SDcols = paste0("count_", known)]
table[, vacancy_area_rate := areas$vacant / rowSums(areas[, known, with = FALSE])]

aged <- cells[status == "vacant" & vacant_since != ""]
aged[, month := substr(vacant_since, 6, 7)]
aged[month == "", month := "12"]
aged[, months := 12 * (as.integer(substr(survey, 1, 4)) - as.integer(substr(vacant_since, 1, 4))) +
  as.integer(substr(survey, 6, 7)) - as.integer(month)]
ages <- aged[, .(n = sum(n)), keyby = c(place, "months")]
durations <- ages[, {
  dated <- sum(n)
  upto <- 2 * cumsum(n)
  .(
    vacancy_long_term_share = sum(n[months >= 24]) / dated,
    vacancy_duration_share_le12 = sum(n[months <= 12]) / dated,
    vacancy_duration_share_gt12_le36 = sum(n[months > 12 & months <= 36]) / dated,
    vacancy_duration_share_gt36 = sum(n[months > 36]) / dated,
    vacancy_median_months = (months[which.max(upto >= dated)] + months[which.max(upto > dated)]) / 2
  )
}, by = place]
mix <- cells[status == "occupied" & activity != "", .(n = sum(n)), by = c(place, "activity")]
diversity <- mix[, .(diversity_shannon = log(sum(n)) - sum(n * log(n)) / sum(n)), by = place]

table <- merge(merge(table, durations, by = place, all.x = TRUE), diversity, by = place, all.x = TRUE)
fwrite(melt(table, id.vars = place, variable.name = "indicator"), "")
