#!/usr/bin/env Rscript
# Independent oracle for METHOD.md section 2 'Offer'. Reads no input. Usage: Rscript diversity.R > diversity.csv
suppressPackageStartupMessages(library(vegan))
V <- list(
  even_4x10            = rep(10, 4),
  one_class_40         = 40,
  one_class_with_zeros = c(0, 35, rep(0, 10)),
  two_1_99             = c(1, 99),
  singletons_30x1      = rep(1, 30),
  singletons_12x1      = rep(1, 12),                       # M = 12 < 30
  even_12x25           = rep(25, 12),                      # evenness_family = 1
  family12_realistic   = c(14, 9, 31, 0, 22, 11, 47, 18, 13, 0, 3, 0),
  family12_full        = c(21, 8, 40, 12, 27, 15, 66, 23, 19, 5, 7, 2),
  M30_exact            = c(9, 7, 5, 4, 3, 1, 1, 0, 0, 0, 0, 0),
  M31                  = c(9, 7, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0),
  M29                  = c(9, 7, 5, 4, 2, 1, 1, 0, 0, 0, 0, 0),
  rare_edge_M59        = c(30, 29),                        # M - n_k = 29 and 30: either side of the zero term
  large_1e6            = c(1234567, 987654, 456789, 123456, 65432, 21098, 7654, 321, 12, 1, 0, 0),
  large_even_1e6       = rep(1e6, 12),
  many_singletons      = c(25, 12, 6, 3, 2, 2, rep(1, 40)), # 46 classes: as given only
  vancouver_2020       = c(2501, 2083, 1470, 1034, 172, 121),
  vancouver_2021       = c(2434, 1972, 1386, 1020, 163, 114),
  vancouver_2020_downtown = c(346, 493, 328, 154, 42, 4),
  vancouver_2021_downtown = c(342, 460, 297, 153, 41, 3),
  single_shop          = c(1, 0, 0),                       # M = 1: unbiased Simpson undefined
  empty                = rep(0, 12)                        # M = 0: nothing defined
)
# vegan's rarefy() only warns about vectors without singletons, and when M < sample (then we print NA instead).
quiet <- function(e) withCallingHandlers(e, warning = function(w)
  if (grepl("most observed count data have counts 1", conditionMessage(w))) invokeRestart("muffleWarning"))
f <- function(x) if (is.na(x)) "NA" else sprintf("%.17g", x + 0)   # + 0: no "-0"
has_unb <- exists("simpson.unb", where = asNamespace("vegan"))
row <- function(name, x) {
  M <- sum(x); S <- sum(x > 0)
  if (M == 0) v <- rep(NA_real_, 10) else {
    H <- diversity(x, "shannon")
    unb <- if (M < 2) NA else if (has_unb) as.numeric(quiet(vegan::simpson.unb(x))) else 1 - sum(x * (x - 1)) / (M * (M - 1))
    hill <- as.numeric(renyi(x, scales = c(0, 1, 2), hill = TRUE))
    v <- c(H, exp(H),
           if (M < 30) NA else as.numeric(quiet(rarefy(x, 30))),
           if (S < 2) NA else H / log(S),
           H / log(12),
           unb,
           1 - diversity(x, "simpson"),
           hill)
  }
  paste(c(name, paste(sprintf("%.0f", x), collapse = " "), vapply(v, f, "")), collapse = ",")
}
cat("# R ", as.character(getRversion()), "\n", sep = "")
cat("# vegan ", as.character(packageVersion("vegan")), "\n", sep = "")
cat("# simpson: ", if (has_unb) "vegan::simpson.unb" else "by formula 1 - sum n(n-1)/(M(M-1))", "\n", sep = "")
cat("# evenness_family is H/ln(12) literally, also for vectors of more than 12 classes (singletons_30x1, many_singletons), where it is not a family-level figure and may exceed 1\n")
cat("# NA: rarefied_30 when M < 30; evenness_given when one class; simpson when M < 2; all when M = 0\n")
cat("name,counts,shannon,effective,rarefied_30,evenness_given,evenness_family,simpson,hhi,hill0,hill1,hill2\n")
for (n in names(V)) cat(row(n, V[[n]]), "\n", sep = "")
