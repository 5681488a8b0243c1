# What beta-binomial.R and smoothed.R have in common; R alone, no package.

# The beta-binomial likelihood by lgamma, and its greatest value by optim over (logit mean, log S).
loglik <- function(x, n, mean, s)
  sum(lbeta(x + mean * s, n - x + (1 - mean) * s) - lbeta(mean * s, (1 - mean) * s))
fit <- function(x, n) {
  f <- function(p) -loglik(x, n, plogis(p[1]), exp(p[2]))
  best <- optim(c(qlogis(sum(x) / sum(n)), log(50)), f, control = list(reltol = 1e-15, maxit = 5000))
  for (i in 1:5) best <- optim(best$par, f, method = "BFGS", control = list(reltol = 1e-16, maxit = 5000))
  c(plogis(best$par[1]), 1 / (1 + exp(best$par[2])))
}

# The interval of a smoothed rate: pbeta mixed over the grid of 41 means and 30 dispersions, uniroot.
mixture <- function(x, n) {
  logit <- qlogis(sum(x) / sum(n)) + seq(-1, 1, length.out = 41)
  rho <- seq(0.005, 0.45, length.out = 30)^2
  grid <- expand.grid(mean = plogis(logit), rho = rho)
  s <- 1 / grid$rho - 1
  l <- mapply(function(mean, s) loglik(x, n, mean, s), grid$mean, s)
  w <- exp(l - max(l)); w <- w / sum(w)
  a <- grid$mean * s; b <- (1 - grid$mean) * s
  quantile <- function(i, p) uniroot(function(q) sum(w * pbeta(q, x[i] + a, n[i] - x[i] + b)) - p,
                                     c(1e-12, 1 - 1e-12), tol = 1e-15)$root
  list(low = sapply(seq_along(x), quantile, 0.025), high = sapply(seq_along(x), quantile, 0.975),
       above = sapply(seq_along(x), function(i) 1 - sum(w * pbeta(0.117, x[i] + a, n[i] - x[i] + b))))
}
