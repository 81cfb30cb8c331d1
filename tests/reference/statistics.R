# SPDX-License-Identifier: GPL-3.0-or-later
# What R, or the definition written out in it, gives for the corners of the statistics.
#   Rscript statistics.R > statistics.txt
# A line is a name and its numbers; every name begins with "s.".
options(digits = 17, warn = -1)

say <- function(name, ...) {
  values <- suppressWarnings(as.numeric(c(...)))
  cat(paste0("s.", name), ifelse(is.na(values), "nan", formatC(values, digits = 17, format = "g", width = 1)), "\n")
}

# ---- Spearman without ties: the law of S = sum d^2 over all n! orders, counted -----------------------------------
# The orders are built place by place; the state is the set of used values, kept as the name of a list entry.
law <- function(n) {
  size <- (n^3 - n) / 3 + 1
  layer <- list("0" = c(1, rep(0, size - 1)))
  for (place in 1:n) {
    following <- list()
    for (key in names(layer)) {
      used <- as.numeric(key); from <- layer[[key]]
      for (value in 1:n) {
        bit <- 2^(value - 1)
        if (used %/% bit %% 2 == 1) next
        d <- (value - place)^2
        if (d >= size) next
        moved <- c(rep(0, d), from[seq_len(size - d)])
        to <- as.character(used + bit)
        following[[to]] <- if (is.null(following[[to]])) moved else following[[to]] + moved
      }
    }
    layer <- following
  }
  layer[[1]]
}
for (n in c(9, 10, 12)) {
  counts <- law(n)
  stopifnot(sum(counts) == factorial(n))
  below <- cumsum(counts) / factorial(n)
  for (s in c(0, 2, 10, 40, 80, 120, 2 * floor((n^3 - n) / 12)))
    say("spearman.exact", n, s, min(1, 2 * below[s + 1]))
}
# The pairs of analysis.R of that size, and the golden one of twelve.
lines <- strsplit(readLines("analysis.txt"), " ")
pair <- function(name) as.numeric(unlist(lines[sapply(lines, `[`, 1) == paste0("pair.", name)])[-1])
exact <- function(x, y) {
  n <- length(x); s <- sum((rank(x) - rank(y))^2); counts <- law(n) / factorial(n)
  min(1, 2 * min(sum(counts[1:(s + 1)]), sum(counts[-(1:s)])))
}
for (name in c("plain10", "plain11", "plain12", "offset", "big"))
  say(paste0("pair.", name, ".spearman"), exact(pair(paste0(name, ".x")), pair(paste0(name, ".y"))))
golden_x <- c(2.1, 3.5, 1.2, 5.9, 4.4, 6.3, 0.7, 7.8, 9.1, 8.2, 10.5, 11.7); golden_y <- c(1.0, 2.9, 3.3, 4.1, 6.0, 5.2, 0.4, 6.6, 5.5, 9.9, 7.1, 8.8)
say("spearman.golden12", exact(golden_x, golden_y))
# The two largest S of any n are those of one order, and of the n - 1 with one neighbouring swap.
for (n in 13:16) { say("spearman.exact", n, 0, 2 / factorial(n)); say("spearman.exact", n, 2, 2 * n / factorial(n)) }

# ---- semi-partial correlations, some of a fit without a residual -------------------------------------------------
a <- c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8); b <- c(2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5)
y <- 2 * a - 3 * b + 7
say("semi.a", a); say("semi.b", b)
say("semi.perfect", cor(y, resid(lm(a ~ b))), cor(y, resid(lm(b ~ a))))
z <- y + c(1, -1, 2, 0, -2, 1, 1, -1, 0, 2, -3, 1)
say("semi.z", z)
say("semi.plain", cor(z, resid(lm(a ~ b))), cor(z, resid(lm(b ~ a))))
say("vif", rep(1 / (1 - cor(a, b)^2), 2))

# ---- Hedges' g far out: the noncentrality at which t is the 2.5 and the 97.5 % point ------------------------------
hedges <- function(x, y) {
  n1 <- length(x); n2 <- length(y); df <- n1 + n2 - 2
  d <- (mean(x) - mean(y)) / sqrt(((n1 - 1) * var(x) + (n2 - 1) * var(y)) / df)
  scale <- sqrt(1 / n1 + 1 / n2); J <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
  # P[T <= t] of the noncentral t as an integral over the chi: pt() of R stops at a noncentrality of 37.6
  at <- function(ncp) integrate(function(q) pnorm(d / scale * sqrt(q / df) - ncp) * dchisq(q, df), 0, Inf, rel.tol = 1e-12, subdivisions = 5000)$value
  limit <- function(p) uniroot(function(v) at(v) - p, c(0, 6 * abs(d / scale)), tol = 1e-11)$root
  J * c(d, limit(.975) * scale, limit(.025) * scale)
}
say("hedges.near", hedges(c(5, 6, 7, 9, 4), c(3, 2, 4, 1)))
say("hedges.far", hedges(c(2, 2.01), c(1, 1.01)))

# ---- the difference of two shares: Newcombe (1998), method 10 ------------------------------------------------------
wilson <- function(k, n, level) {
  z <- qnorm(1 - (1 - level) / 2); p <- k / n
  (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
}
newcombe <- function(name, k1, n1, k2, n2, level = .95) {
  a <- wilson(k1, n1, level); b <- wilson(k2, n2, level); p1 <- k1 / n1; p2 <- k2 / n2
  say(paste0("newcombe.", name), p1 - p2, p1 - p2 - sqrt((p1 - a[1])^2 + (b[2] - p2)^2), p1 - p2 + sqrt((a[2] - p1)^2 + (p2 - b[1])^2))
}
newcombe("same", 55, 64, 55, 64)
newcombe("last", 18, 64, 18, 64)
newcombe("far", 10, 64, 55, 64)
newcombe("close", 859000, 1000000, 55, 64)

# ---- how many cases tell an r of this size from zero with 80 % power ------------------------------------------------
# Fisher's interval leaves zero out when |atanh r*| > q / sqrt(n - 3); atanh r* is normal about atanh r with that sd.
power <- function(r, n, level = .95) { q <- qnorm(1 - (1 - level) / 2); s <- sqrt(n - 3); pnorm(abs(atanh(r)) * s - q) }
needed <- function(r, level = .95) { n <- 4; while (power(r, n, level) < .8) n <- n + 1; n }
for (r in c(.05, .18, .21, .24, .5, .9)) say("needed", r, needed(r), needed(r, .99))
cat(paste0("# ", capture.output(sessionInfo())), sep = "\n")
