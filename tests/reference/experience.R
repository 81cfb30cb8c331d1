# SPDX-License-Identifier: GPL-3.0-or-later
# Ratings and topics by group: numbers for ExperienceByGroupTest, from R's own tests.
#   Rscript experience.R > experience.txt
relief <- c(5, 4, 4, 3, NA, 2, 5, 1, 2, 3, 2, 1)
shame  <- c(1, 2, 2, 3, 4, NA, 1, 4, 3, 5, 4, 4)
loss   <- c(1, 1, 1, 0, 1, NA, 1, 0, 0, 1, 0, 0)
two    <- c(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0)
three  <- c(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3)
show <- function(name, x) cat(name, sprintf("%.12g", x), "\n")

lower <- two == 0
welch <- function(y) t.test(y[lower], y[!lower])
fisher <- function(y, g) fisher.test(table(y, g))$p.value
p <- c(welch(relief)$p.value, welch(shame)$p.value, fisher(loss, two))
show("relief", c(diff(rev(welch(relief)$estimate)), welch(relief)$conf.int, p[1]))
show("shame", c(diff(rev(welch(shame)$estimate)), welch(shame)$conf.int, p[2]))
show("loss", c(mean(loss[lower]) - mean(loss[!lower], na.rm = TRUE), p[3]))
show("holm", p.adjust(p, "holm"))

show("tau relief", cor(relief, three, method = "kendall", use = "complete.obs"))
show("r loss", cor(loss, three, use = "complete.obs"))
trend <- function(y, g) {
  n <- table(g[!is.na(y)]); k <- tapply(y, g, sum, na.rm = TRUE)
  prop.trend.test(k, n)$p.value
}
show("trend loss", trend(loss, three))
kruskal <- c(kruskal.test(relief, three)$p.value, kruskal.test(shame, three)$p.value)
show("kruskal", kruskal)
show("fisher three", fisher(loss, three))
show("holm three", p.adjust(c(kruskal, fisher(loss, three)), "holm"))
