# Makes the expected numbers of the tests of package vitrine.stats with R's own functions.
# Run it in this folder:  Rscript oracle.R
# It writes wilson.csv, newcombe.csv, binomial-test.csv, benjamini-hochberg.csv, quantiles.csv
# and compositions.csv. The published figures are in newcombe-1998.csv, typed by hand.

number <- function(x) sprintf("%.17g", x)
vector <- function(x) paste(number(x), collapse = " ")

save <- function(file, what, rows) {
  con <- file(file, open = "w", encoding = "UTF-8")
  writeLines(c(paste0("# ", what, "; ", R.version.string), names(rows) |> paste(collapse = ",")), con)
  writeLines(do.call(paste, c(rows, sep = ",")), con)
  close(con)
}

# Wilson: prop.test without continuity correction; n may be an effective size.
x <- c(0, 1, 5, 6, 7, 10, 30, 59, 60, 0, 1, 0, 3, 1, 117, 999999, 6.3, 0.5, 12.25)
n <- c(60, 60, 60, 60, 60, 60, 60, 60, 60, 1, 1, 7, 7, 1000, 1000, 1e6, 61.7, 1.5, 12.25)
ci <- mapply(function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int, x, n)
save("wilson.csv", "prop.test(x, n, correct = FALSE)$conf.int",
     list(proportion = number(x / n), n = number(n), low = number(ci[1, ]), high = number(ci[2, ])))

# Newcombe's method 10, from prop.test's Wilson intervals of both groups.
wilson <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int
newcombe <- function(x1, n1, x2, n2) {
  a <- wilson(x1, n1); b <- wilson(x2, n2); p1 <- x1 / n1; p2 <- x2 / n2
  p1 - p2 + c(-sqrt((p1 - a[1])^2 + (b[2] - p2)^2), sqrt((a[2] - p1)^2 + (p2 - b[1])^2))
}
pairs <- data.frame(x1 = c(56, 6, 12, 0, 9, 300, 41), n1 = c(70, 60, 80, 25, 9, 4100, 250),
                    x2 = c(48, 11, 3, 4, 1, 290, 0), n2 = c(80, 45, 95, 31, 8, 3900, 1))
ci <- mapply(newcombe, pairs$x1, pairs$n1, pairs$x2, pairs$n2)
save("newcombe.csv", "method 10 from prop.test's Wilson intervals",
     c(as.list(pairs), list(low = number(ci[1, ]), high = number(ci[2, ]))))

# binom.test: whole small distributions, with ties at the mode (n = 8, p = 1/3) and mirrored ties
# (p = 1/2), and a scatter of large ones.
small <- rbind(expand.grid(x = 0:8, n = 8, p = 1/3), expand.grid(x = 0:13, n = 13, p = 0.5),
               expand.grid(x = 0:20, n = 20, p = 0.117), expand.grid(x = 0:1, n = 1, p = c(0, 0.3, 1)),
               expand.grid(x = c(0, 3, 30), n = 30, p = c(0, 1e-9, 0.1, 0.9, 1 - 1e-9, 1)))
large <- data.frame(
  x = c(0, 6, 40, 117, 150, 90, 999, 480, 5000, 5150, 11000, 11700, 12500, 500000, 501200, 29, 28, 3, 1000),
  n = c(60, 60, 180, 1000, 1000, 1000, 1000, 1000, 10000, 10000, 1e5, 1e5, 1e5, 1e6, 1e6, 100, 100, 1e6, 1e6),
  p = c(0.117, 0.117, 0.117, 0.117, 0.117, 0.117, 0.95, 0.5, 0.5, 0.5, 0.117, 0.117, 0.117, 0.5, 0.5,
        0.29, 0.29, 1e-6, 0.0011))
cases <- rbind(small, large)
p.value <- mapply(function(x, n, p) binom.test(x, n, p)$p.value, cases$x, cases$n, cases$p)
save("binomial-test.csv", "binom.test(x, n, p)$p.value",
     list(x = number(cases$x), n = number(cases$n), p = number(cases$p), p_value = number(p.value)))

# p.adjust: ties, ends, one value, and a longer seeded vector.
set.seed(1995)
sets <- list(0.03, c(0.05, 0.05), c(0.01, 0.04, 0.03, 0.005), c(1, 0, 0.5), c(0.2, 0.01, 0.2, 0.01, 0.9),
             c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
               0.5719, 0.6528, 0.7590, 1.0000),
             round(runif(40)^3, 4))
save("benjamini-hochberg.csv", "p.adjust(p, method = 'BH')",
     list(p = sapply(sets, vector), q = sapply(sets, function(p) vector(p.adjust(p, method = "BH")))))

# quantile type 7 and median.
set.seed(7)
samples <- list(5, c(3, 1), c(2, 9, 4), c(1, 2, 3, 4), c(-1.5, 0, 7.25, 7.25, 7.25, 100),
                round(rlnorm(30, 3, 1), 3))
probs <- c(0, 0.025, 0.1, 0.25, 1/3, 0.5, 0.75, 0.95, 1)
grid <- expand.grid(prob = probs, sample = seq_along(samples))
save("quantiles.csv", "quantile(values, p, type = 7)",
     list(values = sapply(samples[grid$sample], vector), p = number(grid$prob),
          quantile = number(mapply(function(s, p) quantile(samples[[s]], p, type = 7, names = FALSE),
                                   grid$sample, grid$prob))))

# Compositions, by the defining formulas.
kl <- function(a, m) sum(ifelse(a == 0, 0, a * log2(a / m)))
clr <- function(a) log(a) - mean(log(a))
fr <- c(0.62, 0.25, 0.13); de <- c(1, 1, 1) / 3
set.seed(62)
splits <- c(list(fr, de, c(0.5, 0.1, 0.4), c(1, 0, 0), c(0.7, 0, 0.3)),
            lapply(1:12, function(i) { a <- rexp(3); a / sum(a) }))
rows <- lapply(splits, function(x) {
  m <- (x + fr) / 2; d <- de - fr; t <- sum((x - fr) * d) / sum(d * d)
  c(sum(abs(x - fr)) / 2, sqrt((kl(x, m) + kl(fr, m)) / 2),
    if (any(x == 0)) NA else sqrt(sum((clr(x) - clr(fr))^2)), t, sum(abs(x - fr - t * d)) / 2)
})
column <- function(i) { v <- sapply(rows, `[`, i); ifelse(is.na(v), "", number(v)) }
save("compositions.csv", "x against 0.62 0.25 0.13, on the line to thirds",
     list(x = sapply(splits, vector), distance = column(1), jensen_shannon = column(2),
          aitchison = column(3), position = column(4), off_axis = column(5)))
