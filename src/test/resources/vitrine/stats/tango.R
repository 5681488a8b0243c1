# Makes the expected numbers for Tango's interval by a score test of its own.
# Run it in this folder:  Rscript tango.R
# It writes tango.csv. Base R only. The likelihood of the three probabilities is maximised under the
# difference numerically, and its ends are searched with uniroot: nothing here solves Tango's quadratic.

number <- function(x) sprintf("%.17g", x)

# The most likely q = P(second change), with P(first change) = q + delta.
restricted <- function(b, c, n, delta) {
  low <- max(0, -delta); high <- (1 - delta) / 2
  if (high - low < 1e-14) return(low)
  term <- function(k, p) if (k == 0) 0 else k * log(pmax(p, 1e-320))
  # The derivative of the log-likelihood falls in q, so its root is the maximum.
  slope <- function(q) b / (q + delta) + c / q - 2 * (n - b - c) / (1 - 2 * q - delta)
  a <- low + 1e-15 * max(1, low); z <- high - 1e-15
  if (b + c == n) return(high)
  if (!is.finite(slope(a)) || slope(a) > 0)
    if (slope(z) < 0) return(uniroot(slope, c(a, z), tol = 1e-16, maxiter = 10000)$root) else return(high)
  low
}
score <- function(b, c, n, delta) {
  q <- restricted(b, c, n, delta)
  p <- q + delta
  variance <- n * (p + q - delta^2)
  (b - c - n * delta) / sqrt(variance)
}
interval <- function(b, c, n) {
  z <- qnorm(0.975); d <- (b - c) / n
  search <- function(side) {
    if (abs(d - side) < 1e-15) return(side)
    f <- function(delta) score(b, c, n, delta) + side * z
    uniroot(f, sort(c(d + side * 1e-12, side * (1 - 1e-12))), tol = 1e-15, maxiter = 10000)$root
  }
  c(search(-1), search(1))
}
cases <- rbind(c(437, 211, 8169), c(40, 20, 160), c(6, 16, 161), c(12, 2, 50), c(1, 7, 21), c(43, 0, 87),
               c(5, 10, 100), c(3, 3, 11), c(9, 1, 10), c(120, 180, 4000), c(2, 1, 7), c(250, 250, 500),
               c(0, 4, 30), c(0, 0, 54))
ends <- t(apply(cases, 1, function(x) interval(x[1], x[2], x[3])))
con <- file("tango.csv", open = "w", encoding = "UTF-8")
writeLines(c(paste0("# score test under the numerically restricted maximum, by tango.R; ", R.version.string), "b,c,n,low,high"), con)
writeLines(paste(cases[, 1], cases[, 2], cases[, 3], number(ends[, 1]), number(ends[, 2]), sep = ","), con)
close(con)
