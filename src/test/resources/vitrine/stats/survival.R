# Makes the expected numbers of the Kaplan-Meier curve with R's package survival.
# Run it in this folder:  Rscript survival.R
# It writes survival-spells.csv, with the median of each curve (as survfit prints it), and survival.csv, a row for each fall.

suppressPackageStartupMessages(library(survival))
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
vector <- function(x) paste(sprintf("%.17g", x), collapse = " ")
rows <- c(); spells <- c()
curve <- function(name, entry, exit, ended, start = 0) {
  keep <- start == 0 | exit > start
  from <- pmax(entry[keep], start)
  s <- if (all(entry == 0) && start == 0) Surv(exit, ended) else Surv(from, exit[keep], ended[keep])
  f <- survfit(s ~ 1, conf.type = "log-log")
  q <- summary(f)$table[c("median", "0.95LCL", "0.95UCL")]
  at <- which(f$n.event > 0)
  # std.err of survfit is that of the cumulative hazard; times survival it is Greenwood's.
  spells <<- c(spells, paste(name, start, vector(entry), vector(exit), vector(ended),
    paste(number(q), collapse = ","), sep = ","))
  if (length(at) > 0) rows <<- c(rows, paste(name, number(f$time[at]), f$n.risk[at], f$n.event[at], number(f$surv[at]),
    number(ifelse(f$surv[at] == 0, NA, f$std.err[at] * f$surv[at])), number(f$lower[at]), number(f$upper[at]), sep = ","))
}
leukaemia <- aml[aml$x == "Maintained", ]
curve("aml maintained", 0 * leukaemia$time, leukaemia$time, leukaemia$status)
other <- aml[aml$x != "Maintained", ]
curve("aml nonmaintained", 0 * other$time, other$time, other$status)
curve("flat at one half", rep(0, 4), c(1, 2, 3, 4), c(1, 1, 1, 1))
curve("one half and then censored", rep(0, 4), c(1, 2, 3, 4), c(1, 1, 0, 0))
curve("ties of events and censorings", rep(0, 9), c(3, 3, 3, 5, 5, 5, 7, 7, 9), c(1, 0, 1, 1, 1, 0, 0, 1, 1))
curve("at age nought", rep(0, 6), c(0, 0, 2, 4, 4, 6), c(1, 0, 1, 1, 0, 1))
curve("no event", rep(0, 3), c(1, 5, 9), c(0, 0, 0))
set.seed(17)
entry <- sample(0:30, 60, replace = TRUE); exit <- entry + 1 + rgeom(60, 0.06); ended <- rbinom(60, 1, 0.6)
curve("late entry", entry, exit, ended)
curve("late entry from 6", entry, exit, ended, 6)
entry <- c(rep(0, 40), sample(1:48, 200, replace = TRUE)); exit <- entry + round(rexp(240, 1 / 20) + 0.5, 1)
ended <- rbinom(240, 1, 0.7)
curve("larger late entry", entry, exit, ended)
about <- paste0("# survfit(conf.type = 'log-log'), package survival ", packageVersion("survival"), "; ", R.version.string)
write <- function(name, lines) {
  con <- file(name, open = "w", encoding = "UTF-8")
  writeLines(c(about, lines), con)
  close(con)
}
write("survival-spells.csv", c("name,start,entry,exit,ended,median,median_low,median_high", spells))
write("survival.csv", c("name,age,at_risk,events,survival,error,low,high", rows))
