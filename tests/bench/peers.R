# SPDX-License-Identifier: GPL-3.0-or-later
# What R needs for the same work, and what it finds:  Rscript peers.R FOLDER
# Prints "id;program;seconds;remark"; results go into FOLDER/peer_*.txt.
suppressMessages({library(psych); library(boot); library(lavaan)})
options(digits = 17, warn = -1)
folder <- commandArgs(TRUE)[1]
load_data <- function(name, columns) {
  path <- file.path(folder, name)
  m <- matrix(readBin(path, "double", file.size(path) / 8), ncol = columns)
  m[is.nan(m)] <- NA
  colnames(m) <- paste0("v", seq_len(columns))
  m
}
keep <- function(name, x) writeLines(formatC(as.numeric(x), digits = 17, format = "g", width = 1), file.path(folder, name))
took <- function(code, runs = 3) median(sapply(seq_len(runs), function(i) system.time(code())[["elapsed"]]))
report <- function(id, program, seconds, remark = "") cat(id, ";", program, ";", signif(seconds, 4), ";", remark, "\n", sep = "")
lower <- function(m) t(m)[lower.tri(m)] # (1,2), (1,3), ..., (2,3), ...

x <- load_data("likert.bin", 12)
keep("peer_b1_r.txt", lower(cor(x, use = "pairwise")))
keep("peer_b1_p.txt", unlist(lapply(1:11, function(i) sapply((i + 1):12, function(j) cor.test(x[, i], x[, j])$p.value))))
report("B1", "R psych::corr.test", took(function() corr.test(x)))
report("B1", "R cor(use = \"pairwise\")", took(function() cor(x, use = "pairwise")), "estimates only")
report("B2", "R cor(method = \"spearman\")", took(function() cor(x, use = "pairwise", method = "spearman"), 1), "Spearman only")
report("B11", "R cor(use = \"pairwise\")", took(function() cor(x, use = "pairwise")), "the whole matrix again")

y <- load_data("continuous.bin", 12)
small <- seq_len(10000)
seconds <- took(function() cor(y[small, 1], y[small, 2], method = "kendall"), 1)
report("B3", "R cor(method = \"kendall\")", seconds * 1e4, "from n = 10 000 by n squared")
report("B2", "R cor(method = \"kendall\")", seconds * 1e4 * 66, "Kendall only, from n = 10 000 by n squared")
correlations <- function(d, i) { r <- cor(d[i, ]); r[lower.tri(r)] }
seconds <- took(function() boot(y, correlations, R = 5), 1) / 5 * 1000
report("B6", "R boot", seconds, "from 5 resamples")
complete <- x[complete.cases(x), ]
seconds <- took(function() boot(complete, correlations, R = 5), 1) / 5 * 1000
report("B5", "R boot", seconds, "from 5 resamples, listwise")
rm(y, complete)

s <- load_data("small.bin", 12)
upper <- function(d, i) { r <- cor(d[i, ]); t(r)[lower.tri(r)] }
set.seed(1)
b <- boot(s, upper, R = 1999)
keep("peer_b4_positions.txt", t(boot.array(b, indices = TRUE)) - 1)
limits <- c()
for (k in 1:66) {
  L <- empinf(data = s, statistic = function(d, i) upper(d, i)[k], type = "jack", stype = "i")
  limits <- c(limits, boot.ci(b, type = "bca", index = k, L = L)$bca[4:5])
}
keep("peer_b4.txt", limits)
seconds <- system.time({
  b <- boot(s, upper, R = 9999)
  for (k in 1:66) boot.ci(b, type = "bca", index = k)
})[["elapsed"]]
report("B4", "R boot + 66 boot.ci", seconds)

permuted <- function(a, b) { r <- abs(cor(a, b)); hits <- 0; for (i in 1:99999) if (abs(cor(a, sample(b))) >= r - 1e-13) hits <- hits + 1; (hits + 1) / 1e5 }
seconds <- system.time(p <- c(permuted(s[, 1], s[, 3]), permuted(s[, 2], s[, 3]), permuted(s[, 4], s[, 3])))[["elapsed"]]
keep("peer_b7.txt", p)
report("B7", "R loop over sample()", seconds)

d <- as.data.frame(load_data("poly.bin", 36))
rho <- lavCor(d, ordered = names(d))
keep("peer_b8.txt", lower(unclass(rho)))
report("B8", "R lavaan::lavCor", took(function() lavCor(d, ordered = names(d))))
report("B8", "R psych::polychoric", took(function() polychoric(d), 1))

items <- as.data.frame(load_data("items.bin", 12))
a <- psych::alpha(items)
keep("peer_b9.txt", c(a$total$raw_alpha, a$item.stats$r.drop, a$alpha.drop$raw_alpha))
report("B9", "R psych::alpha", took(function() psych::alpha(items), 1))

w <- load_data("wide.bin", 300)
ct <- corr.test(w, adjust = "holm", ci = FALSE)
keep("peer_b13_r.txt", lower(ct$r))
keep("peer_b13_p.txt", ct$p[lower.tri(ct$p)][order(col(ct$p)[lower.tri(ct$p)], row(ct$p)[lower.tri(ct$p)])])
report("B13", "R psych::corr.test(ci = FALSE)", took(function() corr.test(w, adjust = "holm", ci = FALSE), 1))
cat("# ", R.version.string, ", psych ", as.character(packageVersion("psych")), ", boot ", as.character(packageVersion("boot")),
  ", lavaan ", as.character(packageVersion("lavaan")), "\n", sep = "")
