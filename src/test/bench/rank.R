# The ranking of README.md with data.table.
library(data.table)
file <- commandArgs(trailingOnly = TRUE)[1]
premises <- fread(file, select = list(character = c("town_code", "zone", "status")))
table <- premises[zone == "centre" & status %in% c("occupied", "vacant", "works", "storage"),
  .(vacancy_rate = mean(status == "vacant"), vacancy_n = .N), by = town_code]
table[, rank := frank(vacancy_rate, ties.method = "min")]
fwrite(table[order(rank, town_code)], "")
