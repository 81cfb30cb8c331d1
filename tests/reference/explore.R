# SPDX-License-Identifier: GPL-3.0-or-later
# What R computes for the pages of the investigator, on the invented cases of tests/core/analysis/Golden64 with the
# variables that tests/core/findings/GoldenDataset adds by the same rules.
#   Rscript explore.R > explore.txt
# A line is a name and its numbers; every name begins with "x.".
options(digits = 17, warn = -1)

say <- function(name, ...) {
  values <- suppressWarnings(as.numeric(c(...)))
  cat(paste0("x.", name), ifelse(is.na(values), "nan", formatC(values, digits = 17, format = "g", width = 1)), "\n")
}
seed <- 20240117
u <- function() {
  high <- 1103515245 %/% 65536
  low <- 1103515245 %% 65536
  seed <<- (((high * seed) %% 2147483648) * 65536 + low * seed + 12345) %% 2147483648
  seed / 2147483648
}
n <- 64
item <- matrix(0, n, 12)
cry <- level <- approach <- numeric(n)
for (i in 1:n) {
  f <- (u() + u() + u() - 1.5) * 2
  for (k in 1:3) {
    own <- (u() + u() + u() - 1.5) * 1.2
    for (j in 1:4) item[i, (k - 1) * 4 + j] <- min(7, max(1, floor(4.5 + f + own + (u() + u() + u() - 1.5) * 2)))
  }
  cry[i] <- max(0, floor(3 + f * 1.2 + (u() + u() - 1) * 3))
  l <- f + (u() + u() + u() - 1.5) * 2
  level[i] <- if (l < -1) 1 else if (l < 1) 2 else 3
  approach[i] <- if (u() < .5) 0 else 1
}
# ---- the variables that GoldenDataset adds; i counts from 0 -----------------------------------------------------
i <- 0:(n - 1)
bond <- rowMeans(item[, 1:4]); goal <- rowMeans(item[, 5:8]); task <- rowMeans(item[, 9:12])
total <- rowMeans(item)
ever <- as.numeric(cry > 0)
freq <- pmin(cry, 5); freq[ever == 1 & i %% 13 == 5] <- NA
last <- ifelse(ever == 0, 0, approach)
rating <- function(x) ifelse(ever == 0, NA, pmin(5, pmax(1, x)))
gen <- rating(floor((cry + item[, 1]) / 2)); gen[i %% 17 == 3] <- NA
never_told <- rating(item[, 6] - (i %% 3)); vulnerable <- rating(6 - item[, 3] + (i %% 2))
age <- 25 + (i * 37) %% 43; age[i %% 29 == 7] <- NA
gender <- ifelse(i %% 5 == 0, 3, 1 + i %% 2)
clinic <- (i * i) %% 11
wilson <- function(k, n) {
  z <- qnorm(.975); p <- k / n
  (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
}

# ---- correlation tables -----------------------------------------------------------------------------------------
xs <- list(gen = gen, never_told = never_told, vulnerable = vulnerable)
ys <- list(bond = bond, goal = goal, task = task)
whole <- complete.cases(gen, never_told, vulnerable, bond, goal, task)
line <- function(name, x, y, method) {
  ok <- complete.cases(x, y)
  r <- cor.test(x, y, method = method)
  say(name, sum(ok), r$estimate, r$p.value, if (is.null(r$conf.int)) c(NA, NA) else r$conf.int)
}
p <- c()
for (x in names(xs)) for (y in names(ys)) {
  for (method in c("pearson", "spearman", "kendall")) line(paste("cor", method, x, y, sep = "."), xs[[x]], ys[[y]], method)
  line(paste("cor.listwise", x, y, sep = "."), xs[[x]][whole], ys[[y]][whole], "pearson")
  p <- c(p, cor.test(xs[[x]], ys[[y]])$p.value)
}
say("cor.holm", p.adjust(p, "holm"))
say("cor.bh", p.adjust(p, "BH"))
partial <- function(x, y, z) {
  d <- na.omit(cbind(x, y, z))
  k <- ncol(d) - 2
  r <- -cov2cor(solve(cov(d)))[1, 2]
  df <- nrow(d) - 2 - k
  t <- r * sqrt(df / (1 - r^2))
  c(nrow(d), r, 2 * pt(-abs(t), df), tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(nrow(d) - k - 3)))
}
say("partial.pearson", partial(gen, bond, cbind(goal, task)))
d <- na.omit(cbind(gen, bond, goal, task))
d <- apply(d, 2, rank)
say("partial.spearman", partial(d[, 1], d[, 2], d[, 3:4]))
square <- cbind(gen, never_told, vulnerable, bond, goal, task)
say("eigenvalue", min(eigen(cor(square, use = "pairwise"), symmetric = TRUE, only.values = TRUE)$values))

# ---- alliance ---------------------------------------------------------------------------------------------------
scale_lines <- function(name, K, score) {
  say(paste0("scale.", name), length(score), mean(score), sd(score), quantile(score, c(.5, .25, .75)), min(score), max(score))
  say(paste0("scale.bins.", name), table(cut(score, seq(1, 7, .5), right = FALSE, include.lowest = TRUE)))
  say(paste0("scale.ceiling.", name), sum(score == 7), wilson(sum(score == 7), length(score)))
  say(paste0("scale.top.", name), length(K), sum(K == 7))
  S <- cov(K); k <- ncol(K)
  alpha <- function(S) nrow(S) / (nrow(S) - 1) * (1 - sum(diag(S)) / sum(S))
  a <- alpha(S)
  say(paste0("scale.alpha.", name), a, 1 - (1 - a) * qf(.975, n - 1, (n - 1) * (k - 1)), 1 - (1 - a) * qf(.025, n - 1, (n - 1) * (k - 1)))
  f <- factanal(K, 1, control = list(opt = list(factr = 10, maxit = 5000)))
  say(paste0("scale.omega.", name), sum(f$loadings)^2 / (sum(f$loadings)^2 + sum(f$uniquenesses)))
  s <- apply(K, 2, sd) # of the raw score: loadings and uniquenesses in the units of the items
  say(paste0("scale.rawomega.", name), sum(f$loadings * s)^2 / (sum(f$loadings * s)^2 + sum(f$uniquenesses * s^2)))
  for (j in 1:k) say(paste0("scale.item.", name, ".", j), mean(K[, j]), sd(K[, j]), cor(K[, j], rowSums(K[, -j])), alpha(S[-j, -j]), sum(K[, j] == 7))
}
scale_lines("bond", item[, 1:4], bond)
scale_lines("total", item, total)
for (pair in list(c("bond", "goal"), c("bond", "task"), c("goal", "task"))) line(paste("among", pair[1], pair[2], sep = "."), ys[[pair[1]]], ys[[pair[2]]], "pearson")

# ---- crying by group --------------------------------------------------------------------------------------------
jonckheere <- function(x, g) {
  J <- 0; lev <- sort(unique(g))
  for (a in seq_along(lev)) for (b in seq_along(lev)) if (a < b) {
    A <- x[g == lev[a]]; B <- x[g == lev[b]]
    J <- J + sum(outer(A, B, "<")) + .5 * sum(outer(A, B, "=="))
  }
  n <- length(x); ni <- as.numeric(table(g)); tj <- as.numeric(table(x))
  e <- (n^2 - sum(ni^2)) / 4
  s <- (n * (n - 1) * (2 * n + 5) - sum(ni * (ni - 1) * (2 * ni + 5)) - sum(tj * (tj - 1) * (2 * tj + 5))) / 72 +
    sum(ni * (ni - 1) * (ni - 2)) * sum(tj * (tj - 1) * (tj - 2)) / (36 * n * (n - 1) * (n - 2)) +
    sum(ni * (ni - 1)) * sum(tj * (tj - 1)) / (8 * n * (n - 1))
  z <- (J - e) / sqrt(s)
  c(J, z, 2 * pnorm(-abs(z)))
}
median_interval <- function(x) {
  x <- sort(x); n <- length(x)
  k <- qbinom(.025, n, .5)
  if (pbinom(k, n, .5) <= .025) k <- k + 1  # P[B < k] <= .025
  if (k < 1) c(NA, NA) else c(x[k], x[n - k + 1])
}
group_lines <- function(name, g) {
  for (l in sort(unique(na.omit(g)))) {
    r <- which(g == l); f <- na.omit(freq[r])
    say(paste("group", name, l, sep = "."), length(r), sum(ever[r]), wilson(sum(ever[r]), length(r)), sum(last[r]), length(f), sum(f == 3),
      mean(f), if (length(f) > 1) t.test(f)$conf.int else c(NA, NA), median(f), median_interval(f))
  }
  ok <- complete.cases(freq, g)
  say(paste0("group.trend.", name), jonckheere(freq[ok], g[ok]))
  k <- kruskal.test(freq[ok], g[ok])
  say(paste0("group.difference.", name), k$statistic, k$parameter, k$p.value)
  for (answer in c("ever", "last")) {
    x <- get(answer); ok <- complete.cases(x, g)
    counts <- table(factor(x[ok], 1:0), g[ok]); total <- colSums(counts)
    trend <- prop.trend.test(counts[1, ], total)
    say(paste("group.share", answer, name, sep = "."), fisher.test(counts, workspace = 2e7)$p.value, trend$statistic, trend$p.value,
      cor(as.numeric(factor(g[ok])), x[ok]))
  }
}
group_lines("level", level)
group_lines("gender", gender)
cuts <- quantile(age, c(.25, .5, .75), na.rm = TRUE)
aged <- as.numeric(cut(age, c(-Inf, cuts, Inf)))
say("group.cuts", cuts)
group_lines("age", aged)
group_lines("approach", approach)
ok <- !is.na(freq)
w <- wilcox.test(freq[ok & approach == 0], freq[ok & approach == 1])
say("group.two.approach", w$statistic, w$p.value)
count <- cry
say("count", length(count), mean(count), sum(count == 0))
say("count.bins", tabulate(count + 1, max(count) + 1))
x <- bond[i < 7]; say("median.7", sort(x), median_interval(x))
say("median.64", median_interval(bond))
say("mean.64", t.test(bond)$conf.int)

# ---- groups -----------------------------------------------------------------------------------------------------
compare <- function(name, y, g) {
  for (l in sort(unique(g))) {
    v <- y[g == l]; q <- quantile(v, c(.25, .75)); reach <- 1.5 * diff(q)
    inside <- v[v >= q[1] - reach & v <= q[2] + reach]
    say(paste("compare", name, l, sep = "."), length(v), mean(v), sd(v), median(v), q, t.test(v)$conf.int, min(inside), max(inside), length(v) - length(inside))
    bw <- bw.nrd0(v); grid <- seq(min(v) - 3 * bw, max(v) + 3 * bw, length.out = 128)
    say(paste("density", name, l, sep = "."), bw, sapply(grid, function(a) mean(dnorm(a, v, bw)))[c(1, 20, 64, 100, 128)])
  }
}
compare("level", bond, level)
w <- oneway.test(bond ~ level); k <- kruskal.test(bond, level)
say("compare.welch", w$statistic, w$parameter, w$p.value)
say("compare.kruskal", k$statistic, k$parameter, k$p.value, k$statistic / (n - 1))
say("compare.trend", jonckheere(bond, level))
p <- c()
for (pair in list(c(1, 2), c(1, 3), c(2, 3))) {
  t <- t.test(bond[level == pair[1]], bond[level == pair[2]]); p <- c(p, t$p.value)
  say(paste("compare.pair", pair[1], pair[2], sep = "."), t$statistic, t$parameter, t$p.value, t$conf.int)
}
say("compare.holm", p.adjust(p, "holm"))
compare("approach", task, approach)
t <- t.test(task[approach == 0], task[approach == 1]); w <- wilcox.test(task[approach == 0], task[approach == 1])
say("compare.t", t$statistic, t$parameter, t$p.value, t$conf.int)
a <- task[approach == 0]; b <- task[approach == 1]; na <- length(a); nb <- length(b)
pooled <- sqrt(((na - 1) * var(a) + (nb - 1) * var(b)) / (na + nb - 2)); m <- na + nb - 2
say("compare.wilcox", w$statistic, w$p.value, 2 * w$statistic / (na * nb) - 1)
say("compare.g", (mean(a) - mean(b)) / pooled * exp(lgamma(m / 2) - lgamma((m - 1) / 2)) / sqrt(m / 2))
spike <- c(3, 3, 3, 3, 3, 3, 3, 1, 6)  # no interquartile range
say("density.spike", bw.nrd0(spike), mean(dnorm(3, spike, bw.nrd0(spike))))

# ---- rivals -----------------------------------------------------------------------------------------------------
p <- c()
for (x in names(xs)) {
  d <- na.omit(cbind(xs[[x]], bond, goal, task)); m <- nrow(d); R <- cor(d)
  r <- R[1, 2:4]
  say(paste0("rival.n.", x), m)
  for (j in 1:3) {
    t <- cor.test(d[, 1], d[, j + 1])
    say(paste("rival", x, names(ys)[j], sep = "."), t$estimate, t$p.value, t$conf.int, partial(d[, 1], d[, j + 1], d[, setdiff(2:4, j + 1)])[2:5])
  }
  steiger <- c()
  for (pair in list(c(1, 2), c(1, 3), c(2, 3))) {
    a <- r[pair[1]]; b <- r[pair[2]]; h <- R[pair[1] + 1, pair[2] + 1]; e <- (a + b) / 2
    s <- (h * (1 - 2 * e^2) - .5 * e^2 * (1 - 2 * e^2 - h^2)) / (1 - e^2)^2
    z <- (atanh(a) - atanh(b)) * sqrt(m - 3) / sqrt(2 - 2 * s)
    det <- 1 + 2 * a * b * h - a^2 - b^2 - h^2
    t <- (a - b) * sqrt((m - 1) * (1 + h) / (2 * (m - 1) / (m - 3) * det + e^2 * (1 - h)^3))
    q <- (a^2 + b^2) / 2; f <- min(1, (1 - h) / (2 * (1 - q)))
    meng <- (atanh(a) - atanh(b)) * sqrt((m - 3) / (2 * (1 - h) * (1 - f * q) / (1 - q)))
    ci <- function(v) tanh(atanh(v) + c(-1, 1) * qnorm(.975) / sqrt(m - 3))
    ca <- ci(a); cb <- ci(b); cz <- ((h - .5 * a * b) * (1 - a^2 - b^2 - h^2) + h^3) / ((1 - a^2) * (1 - b^2))
    low <- a - b - sqrt((a - ca[1])^2 + (cb[2] - b)^2 - 2 * cz * (a - ca[1]) * (cb[2] - b))
    high <- a - b + sqrt((ca[2] - a)^2 + (b - cb[1])^2 - 2 * cz * (ca[2] - a) * (b - cb[1]))
    steiger <- c(steiger, 2 * pnorm(-abs(z)))
    say(paste("rival.pair", x, names(ys)[pair[1]], names(ys)[pair[2]], sep = "."), a - b, low, high, 2 * pnorm(-abs(z)), 2 * pt(-abs(t), m - 3), 2 * pnorm(-abs(meng)))
  }
  say(paste0("rival.holm.", x), p.adjust(steiger, "holm"))
  # Steiger (1980): the correlations pooled in the covariance of Fisher's z, generalised least squares.
  e <- mean(r); S <- diag(3)
  for (j in 1:3) for (k in 1:3) if (j != k) {
    h <- R[j + 1, k + 1]
    S[j, k] <- (h * (1 - 2 * e^2) - .5 * e^2 * (1 - 2 * e^2 - h^2)) / (1 - e^2)^2
  }
  C <- rbind(c(1, -1, 0), c(0, 1, -1)); v <- C %*% atanh(r)
  chi <- (m - 3) * t(v) %*% solve(C %*% S %*% t(C)) %*% v
  p <- c(p, pchisq(chi, 2, lower.tail = FALSE))
  say(paste0("rival.omnibus.", x), chi, p[length(p)])
}
say("rival.family", p.adjust(p, "holm"))

# ---- sensitivity: the coefficients without a function in base R -----------------------------------------------------
ok <- complete.cases(gen, bond); a <- gen[ok]; b <- bond[ok]; m <- length(a)
shift <- function(x, beta = .2) {
  t <- sort(abs(x - median(x))); w <- t[floor((1 - beta) * length(x))]; s <- (x - median(x)) / w
  low <- sum(s < -1); high <- sum(s > 1); inside <- ifelse(s < -1 | s > 1, 0, x)
  list(w = w, at = (sum(inside) + w * (high - low)) / (length(x) - low - high))
}
bend <- function(x) { s <- shift(x); pmax(-1, pmin(1, (x - s$at) / s$w)) }
t_p <- function(r, df) 2 * pt(-abs(r * sqrt(df / (1 - r^2))), df)
r <- sum(bend(a) * bend(b)) / sqrt(sum(bend(a)^2) * sum(bend(b)^2)); say("bend", r, t_p(r, m - 2))
pull <- function(x) { y <- sort(x); g <- floor(.2 * length(x)); pmax(y[g + 1], pmin(y[length(x) - g], x)) }
# Wilcox (2017), wincor of WRS2: t = r sqrt((n - 2) / (1 - r^2)) on n - 2g - 2 degrees of freedom, g = floor(.2 n)
wincor_p <- function(r, n) 2 * pt(-abs(r * sqrt((n - 2) / (1 - r^2))), n - 2 * floor(.2 * n) - 2)
r <- cor(pull(a), pull(b)); say("winsorised", r, wincor_p(r, m))
bi <- function(x) { md <- median(abs(x - median(x))); q <- (x - median(x)) / (9 * md); w <- (x - median(x)) * (1 - q^2)^2 * (abs(q) < 1); w / sqrt(sum(w^2)) }
r <- sum(bi(a) * bi(b)); say("biweight", r, t_p(r, m - 2))

# ---- clusters ---------------------------------------------------------------------------------------------------
icc <- function(name, y, g) {
  ok <- complete.cases(y, g); y <- y[ok]; g <- factor(g[ok]); N <- length(y); ni <- as.numeric(table(g)); k <- length(ni)
  A <- anova(lm(y ~ g)); msb <- A[1, 3]; msw <- A[2, 3]; F <- msb / msw; k0 <- (N - sum(ni^2) / N) / (k - 1)
  r <- (msb - msw) / (msb + (k0 - 1) * msw)
  FL <- F / qf(.975, k - 1, N - k); FU <- F * qf(.975, N - k, k - 1)
  say(paste0("icc.", name), N, k, k0, r, (FL - 1) / (FL + k0 - 1), (FU - 1) / (FU + k0 - 1), F, A[1, 5], 1 + (sum(ni^2) / N - 1) * r)
}
icc("balanced", bond, i %% 8)
icc("bond", bond, clinic)
icc("gen", gen, clinic)
sizes <- sort(table(clinic), decreasing = TRUE)
say("clusters", length(sizes), max(sizes), mean(sizes))
cat(paste0("# ", capture.output(sessionInfo())), sep = "\n")
