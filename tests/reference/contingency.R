# SPDX-License-Identifier: GPL-3.0-or-later
# Counts of two variables: chi-squared, Cramer's V and the exact p for ContingencyTest, from R's own tests.
#   Rscript contingency.R > contingency.txt
show <- function(name, x) cat(name, sprintf("%.12g", x), "\n")
one <- function(name, m) {
  x <- suppressWarnings(chisq.test(m, correct = FALSE))
  v <- sqrt(unname(x$statistic) / sum(m) / (min(dim(m)) - 1))
  show(paste(name, "chi"), c(x$statistic, x$parameter, x$p.value, min(x$expected), v))
  show(paste(name, "exact"), fisher.test(m, workspace = 2e7)$p.value)
}
one("2x2", matrix(c(3, 1, 2, 6), 2, byrow = TRUE))
one("2x3", matrix(c(4, 1, 0, 1, 3, 5), 2, byrow = TRUE))
one("3x3", matrix(c(4, 1, 0, 1, 3, 2, 0, 2, 5), 3, byrow = TRUE))
one("3x4", matrix(c(3, 0, 2, 1, 1, 4, 0, 2, 0, 1, 3, 4), 3, byrow = TRUE))
set.seed(1)
big <- matrix(c(12, 7, 9, 3, 4, 11, 6, 9, 5, 8, 10, 2, 7, 3, 9, 6), 4, byrow = TRUE)
show("4x4 simulated", fisher.test(big, simulate.p.value = TRUE, B = 1e6)$p.value)
x <- chisq.test(big, correct = FALSE); show("4x4 chi", c(x$statistic, x$parameter, x$p.value))
