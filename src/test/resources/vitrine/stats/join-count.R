# Makes the expected numbers of join counts with R's package spdep, and of the tests beside them.
# Run it in this folder:  Rscript join-count.R
# It writes join-count.csv, fisher.csv and normal.csv.

suppressPackageStartupMessages(library(spdep))
number <- function(x) sprintf("%.17g", x)
vector <- function(x) paste(x, collapse = " ")
write <- function(name, about, header, rows) {
  con <- file(name, open = "w", encoding = "UTF-8")
  writeLines(c(paste0("# ", about, "; ", R.version.string), header, rows), con)
  close(con)
}
row <- function(name, nb, x) {
  w <- nb2listw(nb, style = "B", zero.policy = TRUE)
  m <- joincount.multi(factor(x, levels = 0:1), w, zero.policy = TRUE, adjust.n = FALSE)
  v <- function(label) number(m[label, 1:3])
  edges <- paste(sapply(nb, function(k) if (length(k) == 1 && k == 0) "-" else vector(k - 1)), collapse = ";")
  paste(c(name, edges, vector(x), v("1:1"), v("0:0"), v("1:0")), collapse = ",")
}
set.seed(31)
nearest <- function(n, k, kinds) {
  points <- matrix(runif(2 * n), ncol = 2)
  list(knn2nb(knearneigh(points, k)), sample(kinds, n, replace = TRUE))
}
rook <- cell2nb(4, 4, type = "rook")
cases <- list(
  list("rook half", rook, rep(0:1, each = 8)), list("rook chessboard", rook, as.vector(outer(1:4, 1:4, "+") %% 2)),
  list("queen", cell2nb(5, 6, type = "queen"), rbinom(30, 1, 0.3)))
for (k in c(1, 3, 4)) cases <- c(cases, list(c(list(paste("nearest", k)), nearest(12 * k, k, c(0, 0, 1)))))
points <- matrix(runif(60), ncol = 2)
cases <- c(cases, list(list("band", dnearneigh(points, 0, 0.2), rbinom(30, 1, 0.4))))
write("join-count.csv", paste("joincount.multi(listw of style B), package spdep", packageVersion("spdep")),
  "name,neighbours,x,bb,bb_expected,bb_variance,ww,ww_expected,ww_variance,bw,bw_expected,bw_variance",
  sapply(cases, function(case) row(case[[1]], case[[2]], case[[3]])))

tables <- rbind(c(3, 10, 1, 12), c(0, 5, 3, 9), c(12, 20, 30, 200), c(99, 733, 620, 5500), c(5, 5, 0, 5), c(0, 0, 2, 9), c(7, 30, 7, 30),
  c(1, 400, 20, 900))
test <- function(t, ...) fisher.test(rbind(c(t[1], t[2] - t[1]), c(t[3], t[4] - t[3])), ...)$p.value
write("fisher.csv", "fisher.test, two-sided and alternative = 'greater'", "x1,n1,x2,n2,p,greater",
  apply(tables, 1, function(t) paste(c(t, number(test(t)), number(test(t, alternative = "greater"))), collapse = ",")))
z <- c(0, 1e-8, 0.1, 0.5, 1, 1.5, 1.959963984540054, 1.9999, 2, 2.5, 3, 4, 6, 8, 12, 20, 37)
write("normal.csv", "2 * pnorm(-z)", "z,p", paste(number(z), number(2 * pnorm(-z)), sep = ","))
