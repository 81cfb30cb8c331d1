# What the report shows, computed again. Every function follows the formula that the report names.

started <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
folder <- if (length(started) > 0) dirname(gsub("~+~", " ", started[1], fixed = TRUE)) else "."
# A file beside this script. The texts are UTF-8 whatever the locale; where it has no such letters, the name of the
# file is taken byte by byte.
beside <- function(name) {
  if (!suppressWarnings(file.exists(file.path(folder, name)))) Encoding(name) <- "unknown"
  read.csv(file.path(folder, name), check.names = FALSE, encoding = "UTF-8", na.strings = "")
}
# A text without the apostrophe that keeps spreadsheets from taking it for a formula.
bare <- function(text) sub("^'([=+@\t\r-])", "\\1", text)

computed <- numeric(0)
prefix <- ""
use_confidence <- function(level) {
  confidence <<- level
  z <<- qnorm((1 + level) / 2)
  tails <<- c((1 - level) / 2, (1 + level) / 2)
}
use_confidence(confidence)
# What follows is of other rows of the data, of another confidence, and filed under keys with a prefix.
begin_part <- function(name, number, level) {
  prefix <<- name
  d <<- if ("part" %in% names(all_rows)) all_rows[all_rows$part == number, , drop = FALSE] else all_rows
  use_confidence(level)
}

# Files the numbers away as key.name.
put <- function(key, values) computed[paste0(prefix, key, ".", names(values))] <<- values
# p adjusted over a family, as key.name.
adjust <- function(keys, method, name) {
  p <- computed[paste0(prefix, keys, ".p")]
  computed[paste0(prefix, keys, ".", name)] <<- p.adjust(p, method)
}

# ---- describing ---------------------------------------------------------------------------------------------
wilson <- function(count, n, level = confidence) {
  z <- qnorm((1 + level) / 2)
  p <- count / n
  limits <- (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
  c(count = count, n = n, estimate = p, low = limits[1], high = limits[2])
}
share <- function(is_so) {
  is_so <- is_so[!is.na(is_so)]
  wilson(sum(is_so), length(is_so))
}
# Skewness and kurtosis are G1 and G2, quantiles of type 7.
describe <- function(x) {
  x <- x[!is.na(x)]
  n <- length(x)
  m <- sapply(2:4, function(k) mean((x - mean(x))^k))
  g1 <- m[2] / m[1]^1.5
  g2 <- m[3] / m[1]^2 - 3
  c(n = n, mean = mean(x), sd = sd(x), median = median(x),
    lower_quartile = quantile(x, .25, names = FALSE), upper_quartile = quantile(x, .75, names = FALSE),
    min = min(x), max = max(x), skewness = g1 * sqrt(n * (n - 1)) / (n - 2),
    kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6))
}
mean_interval <- function(x) {
  x <- x[!is.na(x)]
  limits <- mean(x) + c(-1, 1) * qt(tails[2], length(x) - 1) * sd(x) / sqrt(length(x))
  c(mean_low = limits[1], mean_high = limits[2])
}
median_interval <- function(x) {
  x <- sort(x)
  k <- 0
  while (pbinom(k, length(x), .5) <= tails[1]) k <- k + 1
  if (k == 0) return(c(median_low = NA, median_high = NA))
  c(median_low = x[k], median_high = x[length(x) - k + 1])
}
# Cases in low <= x < high; the last one also has x = high.
bins <- function(x, low, high) {
  x <- x[!is.na(x)]
  counts <- sapply(seq_along(low), function(i) sum(x >= low[i] & x < high[i]))
  counts[length(low)] <- counts[length(low)] + sum(x == high[length(high)])
  setNames(counts, seq_along(low))
}
# First minus second, of who has both.
gap <- function(first, second) {
  difference <- (first - second)[complete.cases(first, second)]
  limits <- mean_interval(difference)
  c(n = length(difference), difference = mean(difference), low = unname(limits[1]), high = unname(limits[2]))
}
count_of <- function(x, value) c(count = sum(x == value, na.rm = TRUE))
# The level of a number that is cut at its quartiles.
quartile_level <- function(x) {
  cuts <- unique(quantile(x, c(.25, .5, .75), na.rm = TRUE, names = FALSE))
  cuts <- cuts[cuts < max(x, na.rm = TRUE)]
  1 + rowSums(outer(x, cuts, ">"))
}

# ---- correlations -------------------------------------------------------------------------------------------
fisher <- function(r, n, k = 0) tanh(atanh(r) + c(-1, 1) * z / sqrt(n - 3 - k))
# Pearson; with others, these are taken out of both.
correlation <- function(x, y, others = NULL) {
  whole <- complete.cases(cbind(x, y, others))
  x <- x[whole]
  y <- y[whole]
  k <- 0
  if (!is.null(others)) {
    others <- as.matrix(others)[whole, , drop = FALSE]
    k <- ncol(others)
    decomposed <- qr(cbind(1, others))
    x <- qr.resid(decomposed, x)
    y <- qr.resid(decomposed, y)
  }
  n <- length(x)
  r <- max(-1, min(1, cor(x, y)))
  df <- n - 2 - k
  limits <- if (n - 3 - k > 0) fisher(r, n, k) else c(NA, NA)
  c(n = n, estimate = r, low = limits[1], high = limits[2], p = 2 * pt(-abs(r * sqrt(df / (1 - r^2))), df))
}
# The same of the ranks of the cases that have all.
rank_correlation <- function(x, y, others) {
  m <- cbind(x, y, others)
  m <- apply(m[complete.cases(m), , drop = FALSE], 2, rank)
  correlation(m[, 1], m[, 2], m[, -(1:2), drop = FALSE])
}
t_p <- function(r, df) 2 * pt(-abs(r * sqrt(df / (1 - r^2))), df)
# Spearman: p as R has it, limits by Bonett and Wright (2000).
spearman <- function(x, y) {
  whole <- complete.cases(x, y)
  x <- x[whole]
  y <- y[whole]
  n <- length(x)
  test <- suppressWarnings(cor.test(x, y, method = "spearman"))
  r <- unname(test$estimate)
  limits <- tanh(atanh(r) + c(-1, 1) * z * sqrt((1 + r^2 / 2) / (n - 3)))
  c(n = n, estimate = r, low = limits[1], high = limits[2], p = test$p.value)
}
# Kendall's tau-b: with ties the error of Brown and Benedetti, without that of Hollander and Wolfe.
kendall <- function(x, y) {
  whole <- complete.cases(x, y)
  x <- x[whole]
  y <- y[whole]
  n <- length(x)
  test <- suppressWarnings(cor.test(x, y, method = "kendall"))
  tau <- unname(test$estimate)
  scores <- sapply(1:n, function(i) sum(sign(x - x[i]) * sign(y - y[i])))
  if (anyDuplicated(x) || anyDuplicated(y)) {
    dx <- n^2 - sum(table(x)^2)
    dy <- n^2 - sum(table(y)^2)
    v <- as.numeric(table(x)[as.character(x)]) * dy + as.numeric(table(y)[as.character(y)]) * dx
    error <- sqrt(max(0, sum((2 * sqrt(dx) * sqrt(dy) * scores + tau * v)^2) - n^3 * tau^2 * (dx + dy)^2)) / (dx * dy)
  } else {
    error <- sqrt(2 / (n * (n - 1)) * (2 * (n - 2) / (n * (n - 1)) * var(scores) + 1 - tau^2))
  }
  c(n = n, estimate = tau, low = max(-1, tau - z * error), high = min(1, tau + z * error), p = test$p.value)
}
# Robust ones (Wilcox 2017): r of variables changed for the purpose.
bend <- function(x) {
  w <- sort(abs(x - median(x)))[floor(.8 * length(x) + 1e-9)]
  s <- (x - median(x)) / w
  low <- sum(s < -1)
  high <- sum(s > 1)
  at <- (sum(x[s >= -1 & s <= 1]) + w * (high - low)) / (length(x) - low - high)
  pmax(-1, pmin(1, (x - at) / w))
}
winsorise <- function(x) {
  g <- floor(.2 * length(x) + 1e-9)
  s <- sort(x)
  pmax(s[g + 1], pmin(s[length(x) - g], x))
}
biweigh <- function(x) {
  q <- (x - median(x)) / (9 * median(abs(x - median(x))))
  (x - median(x)) * (1 - q^2)^2 * (abs(q) < 1)
}
about_zero <- function(a, b) sum(a * b) / sqrt(sum(a^2) * sum(b^2))
robust <- function(x, y, method) {
  whole <- complete.cases(x, y)
  n <- sum(whole)
  r <- estimates[[method]](x[whole], y[whole])
  c(n = n, estimate = r, p = t_p(r, n - 2) * (method != "winsorised") +
    if (method == "winsorised") 2 * pt(-abs(r * sqrt((n - 2) / (1 - r^2))), n - 2 * floor(.2 * n + 1e-9) - 2) else 0)
}
estimates <- list(pearson = function(x, y) cor(x, y), spearman = function(x, y) cor(rank(x), rank(y)),
  kendall = function(x, y) cor(x, y, method = "kendall"), bend = function(x, y) about_zero(bend(x), bend(y)),
  winsorised = function(x, y) cor(winsorise(x), winsorise(y)), biweight = function(x, y) about_zero(biweigh(x), biweigh(y)))
# The distribution of two normal variables, from independence along the arcsine of their correlation.
two_normals <- function(h, k, r) {
  if (is.infinite(h) || is.infinite(k)) return(pnorm(h) * pnorm(k))
  across <- function(t) exp(-(h^2 + k^2 - 2 * h * k * sin(t)) / (2 * cos(t)^2))
  pnorm(h) * pnorm(k) + integrate(across, 0, asin(r), rel.tol = 1e-12, subdivisions = 1000)$value / (2 * pi)
}
# Where a score that falls through zero near `start` does so, to the last digit.
root_of <- function(score, start) {
  low <- high <- max(-.95, min(.95, start))
  while (low > -.9997 && score(low) < 0) low <- max(-.9997, low - .1)
  while (high < .9997 && score(high) > 0) high <- min(.9997, high + .1)
  uniroot(score, c(low, high), tol = .Machine$double.eps)$root
}
# Polychoric in two steps (Olsson 1979): thresholds from the margins, then the greatest likelihood. p by the likelihood
# ratio.
polychoric <- function(x, y) {
  whole <- complete.cases(x, y)
  counts <- unclass(table(x[whole], y[whole]))
  n <- sum(counts)
  if (length(counts) == 4 && sum(counts == 0) == 1) {
    turn <- if (counts[1, 1] == 0 || counts[2, 2] == 0) 1 else -1
    counts <- counts + turn * c(.5, -.5, -.5, .5)
  }
  a <- c(-Inf, qnorm(cumsum(rowSums(counts))[-nrow(counts)] / n), Inf)
  b <- c(-Inf, qnorm(cumsum(colSums(counts))[-ncol(counts)] / n), Inf)
  corners <- function(f) {
    at <- outer(seq_along(a), seq_along(b), Vectorize(function(i, j) f(a[i], b[j])))
    at[-1, -1] - at[-length(a), -1] - at[-1, -length(b)] + at[-length(a), -length(b)]
  }
  shares <- function(r) pmax(corners(function(h, k) two_normals(h, k, r)), 1e-15)
  density <- function(h, k, r) if (is.infinite(h) || is.infinite(k)) 0 else
    exp(-(h^2 + k^2 - 2 * r * h * k) / (2 * (1 - r^2))) / (2 * pi * sqrt(1 - r^2))
  r <- root_of(function(r) sum(counts / shares(r) * corners(function(h, k) density(h, k, r))), cor(x[whole], y[whole]))
  used <- counts > 0
  gain <- sum((counts * log(shares(r)))[used]) - sum((counts * log(outer(rowSums(counts), colSums(counts)) / n^2))[used])
  c(n = n, estimate = r, p = pchisq(max(0, 2 * gain), 1, lower.tail = FALSE))
}
# Polyserial of a continuous x and an ordered y: the greatest likelihood given the margins.
polyserial <- function(x, y) {
  whole <- complete.cases(x, y)
  x <- x[whole]
  y <- match(y[whole], sort(unique(y[whole])))
  n <- length(x)
  u <- (x - mean(x)) / sqrt(mean((x - mean(x))^2))
  cuts <- c(-Inf, qnorm(cumsum(tabulate(y))[-max(y)] / n), Inf)
  parts <- function(r) list(low = (cuts[y] - r * u) / sqrt(1 - r^2), high = (cuts[y + 1] - r * u) / sqrt(1 - r^2))
  slope <- function(at, cut, r) ifelse(is.infinite(cut), 0, dnorm(at) * (r * ifelse(is.infinite(cut), 0, cut) - u) / (1 - r^2)^1.5)
  chance <- function(p) ifelse(p$low > 0, pnorm(-p$low) - pnorm(-p$high), pnorm(p$high) - pnorm(p$low))
  r <- root_of(function(r) {
    p <- parts(r)
    sum((slope(p$high, cuts[y + 1], r) - slope(p$low, cuts[y], r)) / pmax(chance(p), 1e-300))
  }, cor(x, y))
  gain <- sum(log(chance(parts(r)))) - sum(log(chance(parts(0))))
  c(n = n, estimate = r, p = pchisq(max(0, 2 * gain), 1, lower.tail = FALSE))
}
# The line of least squares.
line_through <- function(x, y) {
  whole <- complete.cases(x, y)
  x <- x[whole]
  y <- y[whole]
  n <- length(x)
  slope <- sum((x - mean(x)) * (y - mean(y))) / sum((x - mean(x))^2)
  rest <- y - mean(y) - slope * (x - mean(x))
  error <- sqrt(sum(rest^2) / (n - 2) / sum((x - mean(x))^2))
  limits <- slope + c(-1, 1) * qt(tails[2], n - 2) * error
  c(n = n, slope = slope, low = limits[1], high = limits[2], p = 2 * pt(-abs(slope / error), n - 2))
}
# Limits by bootstrap: BCa with the acceleration of the jackknife, quantiles interpolated on the scale of the normal
# distribution. R's generator is not that of the report.
bca <- function(x, y, resamples, method = "pearson") {
  whole <- complete.cases(x, y)
  x <- x[whole]
  y <- y[whole]
  n <- length(x)
  estimate <- estimates[[method]]
  r <- estimate(x, y)
  set.seed(1)
  drawn <- c()
  while (length(drawn) < resamples) {
    columns <- min(resamples - length(drawn), max(1, 1e6 %/% n))
    rows <- matrix(sample.int(n, n * columns, replace = TRUE), n)
    if (method %in% c("pearson", "spearman")) {
      X <- matrix(x[rows], n)
      Y <- matrix(y[rows], n)
      if (method == "spearman") {
        X <- apply(X, 2, rank)
        Y <- apply(Y, 2, rank)
      }
      X <- X - rep(colMeans(X), each = n)
      Y <- Y - rep(colMeans(Y), each = n)
      drawn <- c(drawn, colSums(X * Y) / sqrt(colSums(X^2) * colSums(Y^2)))
    } else {
      drawn <- c(drawn, suppressWarnings(apply(rows, 2, function(i) estimate(x[i], y[i]))))
    }
  }
  drawn <- sort(drawn[is.finite(drawn)])
  without <- suppressWarnings(sapply(1:n, function(i) estimate(x[-i], y[-i])))
  L <- (n - 1) * (r - without[!is.na(without)])
  a <- sum(L^3) / (6 * sum(L^2)^1.5)
  z0 <- qnorm(mean(drawn < r - 1e-12))
  at <- pnorm(z0 + (z0 + qnorm(tails)) / (1 - a * (z0 + qnorm(tails))))
  rank <- pmin(pmax(at * (length(drawn) + 1), 1), length(drawn) - 1e-9)
  k <- floor(rank)
  total <- length(drawn) + 1
  share <- (qnorm(at) - qnorm(k / total)) / (qnorm(pmin(k + 1, total - 1) / total) - qnorm(k / total))
  share[!is.finite(share)] <- 0
  limits <- drawn[k] + share * (drawn[pmin(k + 1, length(drawn))] - drawn[k])
  c(bca_low = limits[1], bca_high = limits[2])
}
# x with each rival over the cases complete in all: correlations, tests of all and of each pair.
rivals <- function(key, x, others) {
  m <- as.matrix(cbind(x, others))
  m <- m[complete.cases(m), , drop = FALSE]
  n <- nrow(m)
  names <- colnames(others)
  R <- cor(m)
  put(key, c(n = n))
  for (j in seq_along(names)) {
    put(paste(key, names[j], sep = "."), correlation(m[, 1], m[, j + 1]))
    put(paste(key, names[j], "partial", sep = "."), correlation(m[, 1], m[, j + 1], m[, -c(1, j + 1), drop = FALSE]))
  }
  put(key, omnibus(R, n))
  pairs <- c()
  for (i in seq_along(names)) for (j in seq_along(names)) if (i < j) {
    pair <- paste(key, names[i], names[j], sep = ".")
    put(pair, dependent(R[1, i + 1], R[1, j + 1], R[i + 1, j + 1], n))
    pairs <- c(pairs, pair)
  }
  adjust(pairs, "holm", "holm")
}
# Correlation of two Fisher z that share a variable (Steiger 1980, the pooled r).
z_correlation <- function(e, between) (between * (1 - 2 * e^2) - .5 * e^2 * (1 - 2 * e^2 - between^2)) / (1 - e^2)^2
dependent <- function(a, b, between, n) {
  e <- (a + b) / 2
  steiger <- (atanh(a) - atanh(b)) * sqrt(n - 3) / sqrt(2 - 2 * z_correlation(e, between))
  determinant <- 1 + 2 * a * b * between - a^2 - b^2 - between^2
  williams <- (a - b) * sqrt((n - 1) * (1 + between) / (2 * (n - 1) / (n - 3) * determinant + e^2 * (1 - between)^3))
  q <- (a^2 + b^2) / 2
  f <- min(1, (1 - between) / (2 * (1 - q)))
  meng <- (atanh(a) - atanh(b)) * sqrt((n - 3) / (2 * (1 - between) * (1 - f * q) / (1 - q)))
  la <- fisher(a, n)
  lb <- fisher(b, n)
  s <- ((between - .5 * a * b) * (1 - a^2 - b^2 - between^2) + between^3) / ((1 - a^2) * (1 - b^2))
  c(difference = a - b,
    low = a - b - sqrt(max(0, (a - la[1])^2 + (lb[2] - b)^2 - 2 * s * (a - la[1]) * (lb[2] - b))),
    high = a - b + sqrt(max(0, (la[2] - a)^2 + (b - lb[1])^2 - 2 * s * (la[2] - a) * (b - lb[1]))),
    steiger = steiger, p = 2 * pnorm(-abs(steiger)), williams = williams, meng = meng)
}
omnibus <- function(R, n) {
  k <- ncol(R) - 1
  r <- R[1, -1]
  S <- diag(k)
  for (i in 1:k) for (j in 1:k) if (i != j) S[i, j] <- z_correlation(mean(r), R[i + 1, j + 1])
  C <- cbind(diag(k - 1), 0) - cbind(0, diag(k - 1))
  steps <- C %*% atanh(r)
  chi <- drop((n - 3) * t(steps) %*% solve(C %*% S %*% t(C), steps))
  c(chi = chi, df = k - 1, p = pchisq(chi, k - 1, lower.tail = FALSE))
}

# ---- scales -------------------------------------------------------------------------------------------------
# Answers as the scale counts them: turned round where reversed, missing outside the declared range.
keyed <- function(items, low, high, reversed) {
  K <- as.matrix(items)
  K[!is.na(K) & (K < low | K > high)] <- NA
  for (name in reversed) K[, name] <- low + high - K[, name]
  K
}
alpha_of <- function(S) nrow(S) / (nrow(S) - 1) * (1 - sum(diag(S)) / sum(S))
reliability <- function(key, K) {
  K <- K[complete.cases(K), , drop = FALSE]
  K <- K[, apply(K, 2, function(x) max(x) > min(x)), drop = FALSE]
  S <- cov(K)
  n <- nrow(K)
  k <- ncol(K)
  a <- alpha_of(S)
  R <- cov2cor(S)
  put(key, c(n = n, items = k, alpha = a, alpha_low = 1 - (1 - a) * qf(tails[2], n - 1, (n - 1) * (k - 1)),
    alpha_high = 1 - (1 - a) * qf(tails[1], n - 1, (n - 1) * (k - 1)), average_r = (sum(R) - k) / (k * (k - 1))))
  for (j in colnames(K)) {
    rest <- setdiff(colnames(K), j)
    put(paste(key, j, sep = "."), c(rest_r = cor(K[, j], rowSums(K[, rest, drop = FALSE])),
      alpha_without = if (k > 2) alpha_of(S[rest, rest]) else NA))
  }
}
# Omega total of one factor by maximum likelihood, by EM steps until nothing moves any more; of the items in their own
# units.
omega <- function(K) {
  K <- K[complete.cases(K), , drop = FALSE]
  R <- cor(K)
  first <- eigen(R, symmetric = TRUE)
  loadings <- first$vectors[, 1] * sqrt(first$values[1]) * .8
  unique <- 1 - pmin(loadings^2, .9)
  for (step in 1:200000) {
    weights <- loadings / unique / (1 + sum(loadings^2 / unique))
    shared <- drop(R %*% weights)
    new <- shared / (sum(weights * shared) + 1 - sum(weights * loadings))
    unique <- 1 - new * shared
    moved <- max(abs(new - loadings))
    loadings <- new
    if (moved < 1e-15) break
  }
  s <- apply(K, 2, sd)
  c(omega = sum(loadings * s)^2 / (sum(loadings * s)^2 + sum(unique * s^2)))
}
# Equal answers in a row; a missing answer ends a run.
runs <- function(items) {
  M <- as.matrix(items)
  M <- M[rowSums(!is.na(M)) >= 2, , drop = FALSE]
  longest <- apply(M, 1, function(x) {
    same <- rle(match(x, unique(x[!is.na(x)]), nomatch = 0)) # 0: missing
    max(same$lengths[same$values > 0])
  })
  uniform <- apply(M, 1, function(x) length(unique(x[!is.na(x)])) == 1)
  c(cases = nrow(M), uniform = sum(uniform), longest = max(longest))
}

# ---- groups -------------------------------------------------------------------------------------------------
# The values of y in each level that has some.
by_level <- function(y, g) {
  whole <- complete.cases(y, g)
  split(y[whole], g[whole])
}
level_values <- function(y, g, level) y[!is.na(y) & g %in% level]
# Distribution functions by their series, summed until nothing is left to add.
noncentral_t <- function(t, df, delta) {
  if (t < 0) return(1 - noncentral_t(-t, df, -delta))
  x <- t^2 / (t^2 + df)
  half <- delta^2 / 2
  j <- 0:ceiling(half + 12 * sqrt(half) + 60)
  p <- exp(-half + j * log(half) - lgamma(j + 1))
  q <- sign(delta) * exp(-half + (j + .5) * log(half) - lgamma(j + 1.5))
  if (half == 0) { p <- as.numeric(j == 0); q <- 0 * j }
  pnorm(-delta) + .5 * sum(p * pbeta(x, j + .5, df / 2) + q * pbeta(x, j + 1, df / 2))
}
noncentral_f <- function(f, df1, df2, lambda) {
  j <- 0:ceiling(lambda / 2 + 12 * sqrt(lambda / 2) + 60)
  sum(dpois(j, lambda / 2) * pbeta(df1 * f / (df1 * f + df2), df1 / 2 + j, df2 / 2))
}
falling_root <- function(f, target, low, high) {
  if (f(low) <= target) return(low)
  while (f(high) > target) high <- low + 2 * (high - low)
  repeat {
    middle <- (low + high) / 2
    if (middle <= low || middle >= high) break
    if (f(middle) > target) low <- middle else high <- middle
  }
  middle
}
welch <- function(a, b) {
  na <- length(a); nb <- length(b)
  va <- var(a) / na; vb <- var(b) / nb
  t <- (mean(a) - mean(b)) / sqrt(va + vb)
  df <- (va + vb)^2 / (va^2 / (na - 1) + vb^2 / (nb - 1))
  limits <- mean(a) - mean(b) + c(-1, 1) * qt(tails[2], df) * sqrt(va + vb)
  m <- na + nb - 2
  pooled <- sqrt(((na - 1) * var(a) + (nb - 1) * var(b)) / m)
  scale <- sqrt(1 / na + 1 / nb)
  small <- exp(lgamma(m / 2) - lgamma((m - 1) / 2)) / sqrt(m / 2)
  d <- (mean(a) - mean(b)) / pooled
  at <- function(delta) noncentral_t(d / scale, m, delta)
  reach <- abs(d / scale) + 20
  c(difference = mean(a) - mean(b), low = limits[1], high = limits[2], t = t, df = df, p = 2 * pt(-abs(t), df),
    g = d * small, g_low = falling_root(at, tails[2], -reach, d / scale) * scale * small,
    g_high = falling_root(at, tails[1], -reach, reach) * scale * small)
}
mann_whitney <- function(a, b) {
  na <- length(a); nb <- length(b)
  exact <- na < 50 && nb < 50 && !anyDuplicated(c(a, b))
  w <- suppressWarnings(wilcox.test(a, b, exact = exact, correct = TRUE))
  W <- unname(w$statistic)
  r <- 2 * W / (na * nb) - 1
  limits <- tanh(atanh(r) + c(-1, 1) * z * sqrt((na + nb + 1) / (3 * na * nb)))
  c(W = W, p = w$p.value, r = r, r_low = limits[1], r_high = limits[2])
}
welch_anova <- function(groups) {
  y <- unlist(groups)
  g <- factor(rep(seq_along(groups), lengths(groups)))
  w <- oneway.test(y ~ g)
  within <- sum(sapply(groups, function(x) sum((x - mean(x))^2)))
  between <- sum(sapply(groups, function(x) length(x) * (mean(x) - mean(y))^2))
  df1 <- length(groups) - 1
  df2 <- length(y) - length(groups)
  at <- function(lambda) noncentral_f(between / df1 / (within / df2), df1, df2, lambda)
  start <- between / (within / df2) + 10
  low <- falling_root(at, tails[2], 0, start)
  high <- falling_root(at, tails[1], 0, start)
  c(F = unname(w$statistic), df1 = unname(w$parameter[1]), df2 = unname(w$parameter[2]), p = w$p.value,
    eta = between / (between + within), eta_low = low / (low + length(y)), eta_high = high / (high + length(y)))
}
kruskal <- function(groups) {
  k <- kruskal.test(groups)
  c(H = unname(k$statistic), df = unname(k$parameter), p = k$p.value,
    epsilon = unname(k$statistic) / (length(unlist(groups)) - 1))
}
# Jonckheere-Terpstra over levels in their order, the variance for ties (Hollander, Wolfe & Chicken 6.2), and tau-b
# with the error of Brown and Benedetti.
trend <- function(groups) {
  y <- unlist(groups, use.names = FALSE)
  g <- rep(seq_along(groups), lengths(groups))
  n <- length(y)
  concordance <- sapply(1:n, function(i) sum(sign(y - y[i]) * sign(g - g[i])))
  score <- sum(concordance) / 2
  ni <- as.numeric(table(g)); tj <- as.numeric(table(y))
  pairs <- (n^2 - sum(ni^2)) / 2
  variance <- (n * (n - 1) * (2 * n + 5) - sum(ni * (ni - 1) * (2 * ni + 5)) - sum(tj * (tj - 1) * (2 * tj + 5))) / 18 +
    sum(ni * (ni - 1) * (ni - 2)) * sum(tj * (tj - 1) * (tj - 2)) / (9 * n * (n - 1) * (n - 2)) +
    sum(ni * (ni - 1)) * sum(tj * (tj - 1)) / (2 * n * (n - 1))
  zed <- score / sqrt(variance)
  dg <- n * (n - 1) - sum(ni * (ni - 1))
  dy <- n * (n - 1) - sum(tj * (tj - 1))
  tau <- 2 * score / (sqrt(dg) * sqrt(dy))
  size_g <- as.numeric(table(g)[as.character(g)])
  size_y <- tj[match(y, sort(unique(y)))]
  terms <- 2 * sqrt(dg) * sqrt(dy) * concordance + tau * (size_y * dg + size_g * dy)
  error <- sqrt(max(0, sum(terms^2) - (tau * n * (dg + dy))^2 * n)) / (dg * dy)
  c(J = (score + pairs) / 2, z = zed, p = 2 * pnorm(-abs(zed)), tau = tau,
    tau_low = max(-1, tau - z * error), tau_high = min(1, tau + z * error))
}

# How many of each level count, and how many answered; levels without an answer stay in their place.
level_counts <- function(answer, g, levels) {
  whole <- complete.cases(answer, g)
  list(count = sapply(levels, function(l) sum(answer[whole & g %in% l] == 1)),
    n = sapply(levels, function(l) sum(whole & g %in% l)))
}
# Cochran and Armitage over equal steps; r of step and answer with Fisher's interval.
share_trend <- function(groups) {
  step <- seq_along(groups$n)[groups$n > 0]
  test <- prop.trend.test(groups$count[step], groups$n[step], step)
  r <- cor(rep(c(step, step), c(groups$count[step], groups$n[step] - groups$count[step])),
    rep(c(1, 0), c(sum(groups$count), sum(groups$n - groups$count))))
  limits <- fisher(r, sum(groups$n))
  c(z = sign(r) * sqrt(unname(test$statistic)), p = test$p.value, r = r, r_low = limits[1], r_high = limits[2])
}
# Fisher, or Freeman and Halton: all tables with these margins that are not likelier than the one seen.
exact_p <- function(count, n) {
  seen <- sum(lchoose(n, count))
  # Group by group: how much room is left, and the chance of every way to get there.
  rest <- function(at, left, chance) {
    if (at == length(n)) {
      if (left > n[at]) return(0)
      all <- chance + lchoose(n[at], left)
      return(if (all <= seen + log1p(1e-7)) exp(all - seen) else 0)
    }
    k <- max(0, left - sum(n[-(1:at)])):min(left, n[at])
    if (at == length(n) - 1) {
      all <- chance + lchoose(n[at], k) + lchoose(n[at + 1], left - k)
      return(sum(exp(all[all <= seen + log1p(1e-7)] - seen)))
    }
    sum(sapply(k, function(i) rest(at + 1, left - i, chance + lchoose(n[at], i))))
  }
  min(1, exp(seen - lchoose(sum(n), sum(count)) + log(rest(1, sum(count), 0))))
}
# Whether two variables go together, from their counts; exact after Freeman and Halton.
counts_test <- function(answer, g, is_exact) {
  counts <- table(g, answer)
  test <- suppressWarnings(chisq.test(counts, correct = FALSE))
  chi <- unname(test$statistic)
  c(n = sum(counts), chi = chi, df = unname(test$parameter), V = sqrt(chi / sum(counts) / (min(dim(counts)) - 1)),
    chi_p = test$p.value, p = if (is_exact) fisher.test(counts, workspace = 2e7)$p.value else NA)
}
# The same by R's own way, which is faster, where it finds room.
fisher_p <- function(count, n) {
  p <- tryCatch(fisher.test(rbind(count, n - count), workspace = 2e7)$p.value, error = function(e) NA)
  if (is.na(p)) exact_p(count, n) else p
}
# Two groups: the interval of Newcombe from the Wilson intervals of both.
share_difference <- function(groups, is_exact) {
  count <- groups$count[groups$n > 0]
  n <- groups$n[groups$n > 0]
  test <- suppressWarnings(chisq.test(rbind(count, n - count), correct = FALSE))
  chi <- unname(test$statistic)
  result <- c(chi = chi, df = unname(test$parameter), V = sqrt(chi / sum(n)),
    p = if (is_exact) fisher_p(count, n) else test$p.value)
  if (length(n) != 2) return(result)
  a <- wilson(count[1], n[1]); b <- wilson(count[2], n[2])
  d <- unname(a["estimate"] - b["estimate"])
  c(result, difference = d,
    low = unname(d - sqrt((a["estimate"] - a["low"])^2 + (b["high"] - b["estimate"])^2)),
    high = unname(d + sqrt((a["high"] - a["estimate"])^2 + (b["estimate"] - b["low"])^2)))
}

# ---- missing ------------------------------------------------------------------------------------------------
states <- function(name) d[[paste0(name, ".state")]]
# One row a case, however few there are.
all_states <- function(names) matrix(unlist(lapply(names, states)), ncol = length(names))
state_counts <- function(name) c(table(factor(states(name), state_names)))
form <- function(names) {
  all <- all_states(names)
  answered <- rowSums(all == "answered")
  lacking <- rowSums(all != "answered" & all != "not_applicable")
  c(complete = sum(answered > 0 & lacking == 0), partial = sum(answered > 0 & lacking > 0), none = sum(answered == 0))
}
# How often each set of variables is without a number; the most frequent first.
patterns <- function(names) {
  lacking <- all_states(names) != "answered"
  sets <- apply(lacking, 1, function(row) paste(as.integer(row), collapse = ""))
  count <- table(sets)
  size <- nchar(gsub("0", "", names(count)))
  count <- as.numeric(count)[order(-as.numeric(count), size)]
  setNames(count, seq_along(count))
}

# ---- comparing with the report ------------------------------------------------------------------------------
# p are compared on the scale of their logarithm; what is near zero by its distance.
finish <- function(numbers) {
  numbers$key <- bare(numbers$key)
  again <- computed[numbers$key]
  is_p <- numbers$kind == "p"
  is_drawn <- numbers$kind == "bootstrap"
  on_scale <- function(x) ifelse(is_p, log(pmax(x, 1e-300)), x)
  one <- on_scale(numbers$value)
  other <- on_scale(unname(again))
  difference <- ifelse(one == other, 0, abs(one - other) / pmax(abs(one), 1e-5))
  # A limit by bootstrap counts as wrong beyond its tolerance only.
  parts <- abs(numbers$value - unname(again)) / numbers$tolerance
  difference[is_drawn] <- ifelse(parts[is_drawn] <= 1, 0, Inf)
  difference[is.na(difference)] <- Inf
  largest <- which.max(difference)
  cat(sprintf("%d numbers of the report computed again.\n", nrow(numbers)))
  cat(sprintf("Largest relative difference: %.3g (%s).\n", difference[largest], numbers$key[largest]))
  if (any(is_drawn)) {
    cat(sprintf("%d limits by bootstrap lie within %.2f of their tolerance of those of R's own resamples.\n",
      sum(is_drawn), max(parts[is_drawn])))
  }
  wrong <- which(difference > 1e-9)
  for (i in wrong) cat(sprintf("differs: %s, report %.17g, R %.17g\n", numbers$key[i], numbers$value[i], again[i]))
  quit(status = if (length(wrong) > 0) 1 else 0)
}
