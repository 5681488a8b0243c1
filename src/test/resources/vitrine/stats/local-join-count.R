# Makes the expected numbers of local join counts.
# Run it in this folder:  Rscript local-join-count.R
# It writes local-join-count.csv, a row for each black place: the count by R's package spdep, p by
# phyper, and p by 99,999 conditional permutations made here. The p-values of spdep 1.2.7 are not used:
# its local_joincount_uni draws the neighbours with replacement and takes the other tail.

suppressPackageStartupMessages(library(spdep))
set.seed(12)
points <- matrix(runif(80), ncol = 2)
x <- as.integer(points[, 1] < 0.35 & runif(40) < 0.7 | runif(40) < 0.15)
nb <- knn2nb(knearneigh(points, 4))
local <- local_joincount_uni(factor(x, levels = 0:1), "1", nb2listw(nb, style = "B"), nsim = 99)
black <- which(x == 1)
count <- local[black, 1]
count[is.na(count)] <- 0
exact <- mapply(function(i, k) phyper(k - 1, sum(x) - 1, sum(x == 0), length(nb[[i]]), lower.tail = FALSE), black, count)
shuffled <- mapply(function(i, k) {
  found <- replicate(99999, sum(sample(x[-i], length(nb[[i]]))))
  (1 + sum(found >= k)) / 100000
}, black, count)
edges <- paste(sapply(nb, function(k) paste(k - 1, collapse = " ")), collapse = ";")
con <- file("local-join-count.csv", open = "w", encoding = "UTF-8")
writeLines(c(paste0("# counts of local_joincount_uni, package spdep ", packageVersion("spdep"), "; phyper; sample; ", R.version.string),
  "neighbours,x,place,count,p,permutations"), con)
writeLines(paste(edges, paste(x, collapse = " "), black - 1, count, sprintf("%.17g", exact), shuffled, sep = ","), con)
close(con)
