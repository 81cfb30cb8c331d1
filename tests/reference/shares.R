# SPDX-License-Identifier: GPL-3.0-or-later
# Shares in groups: whether they differ (fisher.test, chisq.test) and whether they rise or fall (prop.trend.test).
#   Rscript shares.R > shares.txt
# A line is a name and its numbers; every name begins with "s.". In "s.table.NAME" stand the counts, then the n.
options(digits = 17, warn = -1)

say <- function(name, ...) {
  values <- suppressWarnings(as.numeric(c(...)))
  cat(paste0("s.", name), ifelse(is.na(values), "nan", formatC(values, digits = 17, format = "g", width = 1)), "\n")
}
wilson <- function(k, n, z) {
  p <- k / n
  (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
}
# Newcombe (1998), Statistics in Medicine 17, 873-890: method 10.
newcombe <- function(k, n, level = .95) {
  z <- qnorm((1 + level) / 2)
  p <- k / n
  a <- wilson(k[1], n[1], z); b <- wilson(k[2], n[2], z)
  d <- p[1] - p[2]
  c(d, d - sqrt((p[1] - a[1])^2 + (b[2] - p[2])^2), d + sqrt((a[2] - p[1])^2 + (p[2] - b[1])^2))
}
chi <- function(k, n) {
  x <- chisq.test(rbind(k, n - k), correct = FALSE)
  c(x$statistic, x$parameter, x$p.value, sqrt(x$statistic / sum(n)), min(x$expected))
}
# Every table with these margins, one by one: how many there are, and the p of all that are not likelier.
enumerate <- function(k, n) {
  rest <- as.matrix(expand.grid(lapply(n[-length(n)], function(m) 0:m)))
  last <- sum(k) - rowSums(rest)
  all <- cbind(rest, last)[last >= 0 & last <= n[length(n)], , drop = FALSE]
  logs <- rowSums(lchoose(matrix(n, nrow(all), length(n), byrow = TRUE), all))
  seen <- sum(lchoose(n, k))
  c(nrow(all), sum(exp(logs[logs <= seen + 1e-7] - lchoose(sum(n), sum(k)))))
}
trend <- function(k, n) {
  t <- prop.trend.test(k, n)
  step <- rep(seq_along(n), n)
  answer <- unlist(mapply(function(a, b) rep(c(1, 0), c(a, b - a)), k, n, SIMPLIFY = FALSE))
  r <- cor.test(step, answer)
  c(t$statistic, t$p.value, r$estimate, r$conf.int)
}
tables <- list(
  tea = list(c(3, 1), c(4, 4)),                             # Fisher's tea
  pair = list(c(10, 19), c(12, 31)),
  lopsided = list(c(0, 9), c(6, 58)),
  apart = list(c(40, 3), c(42, 41)),
  levels = list(c(3, 24, 28), c(3, 30, 31)),                # small groups: the cells expect less than five
  four = list(c(11, 30, 15, 9), c(15, 33, 16, 12)),
  steep = list(c(1, 4, 9, 15), c(16, 16, 16, 16)),
  seven = list(c(2, 5, 1, 6, 3, 8, 4), c(9, 9, 8, 9, 9, 10, 10)))
for (name in names(tables)) {
  k <- tables[[name]][[1]]; n <- tables[[name]][[2]]
  say(paste0("table.", name), k, n)
  say(paste0("exact.", name), fisher.test(rbind(k, n - k), workspace = 2e7)$p.value)
  if (name != "seven") say(paste0("enumerated.", name), enumerate(k, n))
  say(paste0("chi.", name), chi(k, n))
  say(paste0("trend.", name), trend(k, n))
  if (length(n) == 2) say(paste0("newcombe.", name), newcombe(k, n), newcombe(k, n, .9)[2:3])
}
# Too many tables to go through: chi-squared.
k <- c(210, 260, 240, 190, 280); n <- c(500, 520, 510, 480, 530)
say("table.many", k, n)
say("chi.many", chi(k, n))
say("trend.many", trend(k, n))
# So far apart that p is below the smallest number.
k <- c(0, 4000); n <- c(4000, 4000)
say("table.far", k, n)
say("log.far", (lchoose(4000, 0) + lchoose(4000, 4000) - lchoose(8000, 4000)) + log(2))
cat(paste0("# ", capture.output(sessionInfo())), sep = "\n")
