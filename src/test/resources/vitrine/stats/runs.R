# Makes the expected numbers of the runs test.
# Run it in this folder:  Rscript runs.R
# It writes runs.csv (tseries::runs.test: z and normal p of one sequence) and runs-exact.csv (own
# enumeration of every layout of one or several sequences, each shuffled within itself).

suppressPackageStartupMessages(library(tseries))
number <- function(x) sprintf("%.17g", x)
word <- function(x) paste(ifelse(x == 1, "V", "o"), collapse = "")
set.seed(5)
long <- lapply(1:12, function(i) rbinom(21 + 9 * i, 1, 0.08 + 0.04 * i))
long <- c(long, list(rep(c(0, 1), 20), rep(c(0, 1), each = 20), c(rep(0, 30), 1)))
test <- lapply(long, function(x) runs.test(factor(x)))
con <- file("runs.csv", open = "w", encoding = "UTF-8")
writeLines(c(paste0("# runs.test(factor(x)), package tseries ", packageVersion("tseries"), "; ", R.version.string), "sequence,z,p"), con)
writeLines(paste(sapply(long, word), number(sapply(test, function(t) t$statistic)), number(sapply(test, function(t) t$p.value)), sep = ","), con)
close(con)

runs <- function(x) 1 + sum(x[-1] != x[-length(x)])
layouts <- function(x) combn(length(x), sum(x), function(at) { y <- 0 * x; y[at] <- 1; runs(y) })
exact <- function(sequences) {
  sequences <- Filter(function(x) length(unique(x)) == 2, sequences)
  all <- layouts(sequences[[1]])
  for (s in sequences[-1]) all <- as.vector(outer(all, layouts(s), "+"))
  observed <- sum(sapply(sequences, runs))
  mean(abs(all - mean(all)) >= abs(observed - mean(all)) - 1e-9)
}
short <- list(list(c(1,1,1,0,0,0,0)), list(c(1,0,1,0,1,0)), list(c(1,0)), list(c(0,0,0,0,1)), list(rep(c(1,1,0,0,0), 4)),
  list(c(1,1,1,1,0,0,0,0,0,0), c(0,0,1,1,0)), list(c(1,0,0), c(1,1,1), c(0,1,1,0,0), c(0)),
  list(c(1,1,0,0,0,0), c(0,0,0,1,1), c(1,0,0,0)), list(c(1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0)))
con <- file("runs-exact.csv", open = "w", encoding = "UTF-8")
writeLines(c(paste0("# every layout enumerated, share at least as far from the mean; ", R.version.string), "sequences,p"), con)
writeLines(paste(sapply(short, function(s) paste(sapply(s, word), collapse = " ")), number(sapply(short, exact)), sep = ","), con)
close(con)
