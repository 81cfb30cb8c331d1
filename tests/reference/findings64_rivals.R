# SPDX-License-Identifier: GPL-3.0-or-later
# F09 to F16 with each alliance dimension, and with the two others partialled out, in base R.
#   Rscript findings64_rivals.R study64.csv > findings64_rivals.txt
# One line a finding and dimension: id/dimension n estimate low high p, then partialled n estimate low high p.
options(digits = 17)
data <- read.csv(commandArgs(TRUE)[1])
scale_mean <- function(items) rowMeans(data[paste0("wai_", items)])
data$wai_task <- scale_mean(c(1, 2, 10, 12))
data$wai_bond <- scale_mean(c(3, 5, 7, 9))
data$wai_goal <- scale_mean(c(4, 6, 8, 11))
dimensions <- c("wai_bond", "wai_goal", "wai_task")
x <- c(F09 = "last_never_told", F10 = "last_new_ideas", F11 = "last_beyond_words", F12 = "last_vulnerability",
  F13 = "last_confidence", F14 = "last_disclosure", F15 = "last_compassion", F16 = "last_support")

partial <- function(x, y, others) {
  d <- na.omit(cbind(x, y, others))
  k <- ncol(d) - 2
  r <- -cov2cor(solve(cov(d)))[1, 2]
  df <- nrow(d) - 2 - k
  c(nrow(d), r, tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(df - 1)), 2 * pt(-abs(r * sqrt(df / (1 - r^2))), df))
}
cat("# id/dimension n estimate low high p, partialled: n estimate low high p\n")
for (id in names(x)) for (y in dimensions) {
  t <- cor.test(data[[x[id]]], data[[y]])
  values <- c(t$parameter + 2, t$estimate, t$conf.int, t$p.value,
    partial(data[[x[id]]], data[[y]], data[setdiff(dimensions, y)]))
  cat(paste(id, y, sep = "/"), formatC(values, digits = 17, format = "g", width = 1), "\n")
}
cat(paste0("# ", capture.output(sessionInfo())), sep = "\n")
