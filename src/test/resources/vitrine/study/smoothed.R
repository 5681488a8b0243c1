# Smooths the vacancy rates of the sample region with R's own functions: for each survey and zone
# the beta-binomial fit by optim, and the mixture over the grid by pbeta and uniroot.
# Run it in this folder, after oracle.py:  Rscript smoothed.R
# It reads region-figures.csv and writes region-smoothed.csv.

source("../stats/smoothing.R")

figures <- read.csv("region-figures.csv", colClasses = "character", comment.char = "#")
rates <- subset(figures, indicator == "vacancy_rate" & n != "")
rates$n <- as.integer(rates$n)
rates$x <- as.integer(round(as.numeric(rates$value) * rates$n)) # a published rate gives a rounded count

number <- function(x) sprintf("%.12g", x)
lines <- character()
for (group in split(rates, paste(rates$survey, rates$zone))) {
  if (nrow(group) < 8) next
  best <- fit(group$x, group$n)
  s <- 1 / best[2] - 1
  value <- (group$x + best[1] * s) / (group$n + s)
  if (best[2] < 1e-6) value <- sum(group$x) / sum(group$n)
  m <- mixture(group$x, group$n)
  lines <- c(lines, paste(group$town_code, group$survey, group$zone, number(value), number(m$low),
                          number(m$high), group$n, nrow(group), sep = ","))
}
con <- file("region-smoothed.csv", open = "w", encoding = "UTF-8")
writeLines(c(paste0("# optim; pbeta mixed over the grid, uniroot; ", R.version.string),
             "town_code,survey,zone,value,low,high,n,towns", sort(lines)), con)
close(con)
