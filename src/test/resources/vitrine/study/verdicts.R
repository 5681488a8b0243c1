# Tests each town's vacancy rate in the centre against 10.8 % with R's own functions.
# Run it in this folder, after oracle.py:  Rscript verdicts.R
# It reads region-figures.csv and writes region-verdicts.csv.

reference <- 0.108 # fr-codata-2024-street, the value of its series nearest to surveys of 2024
level <- 0.05

figures <- read.csv("region-figures.csv", colClasses = "character")
rates <- subset(figures, indicator == "vacancy_rate" & zone == "centre" & n != "")
rates <- rates[order(rates$town_code, rates$survey), ]
latest <- rates[!duplicated(rates$town_code, fromLast = TRUE), ]
stopifnot(substr(latest$survey, 1, 4) == "2024")

premises <- as.integer(latest$n)
rate <- as.numeric(latest$value)
vacant <- as.integer(round(rate * premises)) # a published rate gives a rounded count
p <- mapply(function(x, n) binom.test(x, n, reference)$p.value, vacant, premises)
q <- p.adjust(p, method = "BH")
verdict <- ifelse(q >= level, "undecided", ifelse(rate > reference, "above", "below"))

number <- function(x) sprintf("%.12g", x)
con <- file("region-verdicts.csv", open = "w", encoding = "UTF-8")
writeLines(c(
  paste0("# binom.test(vacant, premises, ", reference, ")$p.value, p.adjust(p, method = 'BH'); ",
         R.version.string),
  "town_code,vacant,premises,p,q,verdict",
  paste(latest$town_code, vacant, premises, number(p), number(q), verdict, sep = ",")
), con)
close(con)
