# Makes the expected numbers for correlations with R's own functions.
# Run it in this folder:  Rscript correlation.R
# It writes correlation.csv.

number <- function(x) sprintf("%.17g", x)
vector <- function(x) paste(number(x), collapse = " ")
set.seed(11)
x <- round(rnorm(12, 50, 20), 1)
sets <- list(list(c(1, 2, 3), c(2, 4, 7)), list(c(1, 2, 2, 5), c(9, 4, 4, 1)),
             list(x, round(0.6 * x + rnorm(12, 0, 12), 1)), list(x, round(runif(12), 3)),
             list(c(0, 100, 0, 100, 50), c(10, 90, 30, 70, 50)))
con <- file("correlation.csv", open = "w", encoding = "UTF-8")
writeLines(paste0("# cor(x, y), cor(x, y, method = 'spearman'), cov(x, y) / var(y); ", R.version.string), con)
writeLines("x,y,pearson,spearman,slope", con)
for (s in sets)
  writeLines(paste(vector(s[[1]]), vector(s[[2]]), number(cor(s[[1]], s[[2]])),
                   number(cor(s[[1]], s[[2]], method = "spearman")),
                   number(cov(s[[1]], s[[2]]) / var(s[[2]])), sep = ","), con)
close(con)
