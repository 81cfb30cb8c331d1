# SPDX-License-Identifier: GPL-3.0-or-later
# The sixteen findings on a study file of one row a case, computed in base R.
#   Rscript findings64.R study64.csv > findings64.txt
# One line a finding: id n estimate low high p holm bh. Proportions have Wilson's interval and no p ("NA").
# One line a dimension of F09 to F16: id/dimension n estimate low high p, then partialled for the two other dimensions:
# n estimate low high p.
options(digits = 17)
data <- read.csv(commandArgs(TRUE)[1])

never <- data$cried_ever == 0 & !is.na(data$cried_ever)
data$cry_frequency[never] <- 0
data$cried_last_session[never] <- 0
data$po_psychotic <- as.numeric(data$po_level == 1)
data$po_lowness <- 11 - data$po_overall
scale_mean <- function(items) rowMeans(data[paste0("wai_", items)])
data$wai_task <- scale_mean(c(1, 2, 10, 12))
data$wai_bond <- scale_mean(c(3, 5, 7, 9))
data$wai_goal <- scale_mean(c(4, 6, 8, 11))
data$wai_total <- scale_mean(1:12)

pairs <- list(
  F03 = c("cry_frequency", "po_psychotic"), F04 = c("gen_negative", "po_lowness"),
  F05 = c("gen_control", "appr_interpersonal"), F06 = c("gen_therapist_supportive", "appr_psychodynamic"),
  F07 = c("gen_negative", "wai_total"), F08 = c("last_understanding", "wai_total"),
  F09 = c("last_never_told", "wai_goal"), F10 = c("last_new_ideas", "wai_goal"),
  F11 = c("last_beyond_words", "wai_goal"), F12 = c("last_vulnerability", "wai_bond"),
  F13 = c("last_confidence", "wai_bond"), F14 = c("last_disclosure", "wai_bond"),
  F15 = c("last_compassion", "wai_bond"), F16 = c("last_support", "wai_bond"))

line <- function(id, ...) cat(id, formatC(c(...), digits = 17, format = "g", width = 1), "\n")
share <- function(id, column) {
  k <- sum(column == 1, na.rm = TRUE)
  n <- sum(!is.na(column))
  interval <- suppressWarnings(prop.test(k, n, correct = FALSE))$conf.int
  line(id, n, k / n, interval[1:2], NA, NA, NA)
}
test <- lapply(pairs, function(v) cor.test(data[[v[1]]], data[[v[2]]]))
count <- sapply(pairs, function(v) sum(complete.cases(data[v])))
p <- sapply(test, function(t) t$p.value)
holm <- p.adjust(p, "holm")
bh <- p.adjust(p, "BH")

cat("# id n estimate low high p holm_p bh_p\n")
share("F01", data$cried_ever)
share("F02", data$cried_last_session)
for (id in names(pairs)) line(id, count[id], test[[id]]$estimate, test[[id]]$conf.int, p[id], holm[id], bh[id])
partial <- function(x, y, others) {
  d <- na.omit(cbind(x, y, others))
  k <- ncol(d) - 2
  r <- -cov2cor(solve(cov(d)))[1, 2]
  df <- nrow(d) - 2 - k
  c(nrow(d), r, tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(df - 1)), 2 * pt(-abs(r * sqrt(df / (1 - r^2))), df))
}
dimensions <- c("wai_bond", "wai_goal", "wai_task")
for (id in names(pairs)) if (pairs[[id]][2] %in% dimensions) for (y in dimensions) {
  x <- data[[pairs[[id]][1]]]
  t <- cor.test(x, data[[y]])
  line(paste(id, y, sep = "/"), sum(complete.cases(x, data[[y]])), t$estimate, t$conf.int, t$p.value,
    partial(x, data[[y]], data[setdiff(dimensions, y)]))
}
cat(paste0("# ", capture.output(sessionInfo())), sep = "\n")
