# Makes the expected numbers for the beta distribution, the beta-binomial fit and the interval of a
# smoothed rate, with R's own functions.
# Run it in this folder:  Rscript beta-binomial.R
# It writes beta.csv, beta-binomial.csv and smoothing.csv.

number <- function(x) sprintf("%.17g", x)
vector <- function(x) paste(number(x), collapse = " ")

save <- function(file, what, rows) {
  con <- file(file, open = "w", encoding = "UTF-8")
  writeLines(c(paste0("# ", what, "; ", R.version.string), names(rows) |> paste(collapse = ",")), con)
  writeLines(do.call(paste, c(rows, sep = ",")), con)
  close(con)
}

# pbeta and qbeta: Jeffreys' weights, small and large ones, far tails.
shapes <- data.frame(a = c(0.5, 0.5, 1, 6.5, 0.05, 0.4, 30.5, 117.5, 5000, 40000.5, 3),
                     b = c(0.5, 12.5, 1, 54.5, 0.4, 60.2, 30.5, 883.5, 35000, 2.5, 400))
cases <- merge(shapes, data.frame(x = c(0.0001, 0.01, 0.1, 0.117, 0.125, 0.5, 0.9, 0.99995)))
save("beta.csv", "pbeta(x, a, b) and qbeta(p, a, b) at p = 0.025 and 0.975",
     list(a = number(cases$a), b = number(cases$b), x = number(cases$x),
          cdf = number(pbeta(cases$x, cases$a, cases$b)),
          low = number(qbeta(0.025, cases$a, cases$b)), high = number(qbeta(0.975, cases$a, cases$b))))

source("smoothing.R")

# Seeded counts: many towns and few, more and less alike.
set.seed(2026)
towns <- function(m, mean, sd, sizes) {
  s <- mean * (1 - mean) / sd^2 - 1
  n <- rep(sizes, length.out = m)
  list(x = rbinom(m, n, rbeta(m, mean * s, (1 - mean) * s)), n = n)
}
sizes <- c(12, 25, 60, 90, 140, 180, 240, 310, 420, 560, 640, 730, 820, 900)
sets <- list(towns(14, 0.12, 0.04, sizes), towns(14, 0.12, 0.06, sizes), towns(100, 0.12, 0.04, sizes),
             towns(8, 0.3, 0.2, c(7, 30, 200)), towns(300, 0.08, 0.05, sizes),
             list(x = c(0, 0, 0, 9, 1, 0, 30, 2), n = c(10, 12, 30, 40, 22, 17, 60, 51)))
fits <- sapply(sets, function(s) fit(s$x, s$n))
save("beta-binomial.csv", "lbeta; optim Nelder-Mead, then BFGS, over (qlogis(mean), log(1/rho - 1))",
     list(x = sapply(sets, function(s) vector(s$x)), n = sapply(sets, function(s) vector(s$n)),
          loglik = sapply(sets, function(s) number(loglik(s$x, s$n, 0.13, 40))),
          mean = number(fits[1, ]), dispersion = number(fits[2, ])))

rows <- do.call(rbind, lapply(c(1, 2, 4, 6), function(k) {
  m <- mixture(sets[[k]]$x, sets[[k]]$n)
  data.frame(set = k, x = sets[[k]]$x, n = sets[[k]]$n, low = m$low, high = m$high, above = m$above)
}))
save("smoothing.csv", "pbeta mixed over the grid, uniroot; above: the probability of more than 0.117",
     list(set = rows$set, x = rows$x, n = rows$n, low = number(rows$low), high = number(rows$high),
          above = number(rows$above)))
