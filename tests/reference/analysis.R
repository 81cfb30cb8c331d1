# SPDX-License-Identifier: GPL-3.0-or-later
# What R computes for invented data; read by tests/core/analysis.
#   Rscript analysis.R > analysis.txt
# A line is a name and its numbers. Data sets are printed beside the results, so that a test needs nothing else.
suppressMessages({library(psych); library(polycor); library(mvtnorm); library(boot)})
options(digits = 17, warn = -1)

say <- function(name, ...) {
  values <- suppressWarnings(as.numeric(c(...)))
  cat(name, ifelse(is.na(values), "nan", formatC(values, digits = 17, format = "g", width = 1)), "\n")
}
seed <- 20240117
uniform <- function() {
  high <- 1103515245 %/% 65536
  low <- 1103515245 %% 65536
  seed <<- (((high * seed) %% 2147483648) * 65536 + low * seed + 12345) %% 2147483648
  seed / 2147483648
}
uniforms <- function(n) vapply(seq_len(n), function(i) uniform(), 0)
noise <- function(n) rowSums(matrix(uniforms(3 * n), n)) - 1.5

# ---- pairs: every correlation of the family --------------------------------------------------------------------
pair <- function(name, x, y, exact = NULL) {
  say(paste0("pair.", name, ".x"), x)
  say(paste0("pair.", name, ".y"), y)
  ok <- complete.cases(x, y)
  r <- cor.test(x, y)
  ci <- if (is.null(r$conf.int)) c(NA, NA) else r$conf.int
  say(paste0("pair.", name, ".pearson"), sum(ok), r$estimate, r$statistic, r$p.value, ci)
  r <- cor.test(x, y, method = "spearman")
  say(paste0("pair.", name, ".spearman"), r$estimate, r$statistic, r$p.value)
  r <- cor.test(x, y, method = "kendall")
  say(paste0("pair.", name, ".kendall"), r$estimate, r$statistic, r$p.value)
}
for (n in c(3:12, 20, 30, 49, 50, 51, 120)) {
  x <- noise(n)
  pair(paste0("plain", n), x, 0.4 * x + noise(n))
}
x <- noise(40); pair("strong40", x, 5 * x + noise(40))
x <- noise(200); pair("negative200", x, -2 * x + noise(200))
x <- noise(1291); pair("beyond1290", x, 0.2 * x + noise(1291))
likert <- function(v, points) pmin(points, pmax(1, floor(v * 2 + points / 2 + 1)))
for (n in c(5, 8, 25, 64, 150)) {
  f <- noise(n)
  pair(paste0("likert", n), likert(f + noise(n), 7), likert(f + noise(n), 5))
}
f <- noise(60); x <- likert(f + noise(60), 7); y <- likert(f + noise(60), 7)
x[c(3, 17, 18)] <- NA; y[c(17, 40)] <- NA; pair("missing60", x, y)
pair("onedifferent", c(rep(1, 19), 2), c(1:19, 25))
pair("bothonedifferent", c(rep(1, 19), 2), c(3, rep(1, 19)))
pair("offset", 1e15 + 1:10, c(2, 1, 4, 3, 6, 5, 8, 7, 10, 9))
pair("big", 1e200 * (1:10), 1e-200 * c(2, 1, 4, 3, 6, 5, 8, 7, 10, 9))
pair("binary", c(0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0), c(3, 5, 4, 1, 7, 2, 5, 6, 5, 4, 2, 3))
pair("tenmillion", 1e7 + c(0.1, 0.3, 0.2, 0.7, 0.9, 0.4), c(1, 3, 2, 8, 7, 4))

# ---- describe ----------------------------------------------------------------------------------------------------
for (n in c(4, 5, 30, 101)) {
  x <- noise(n)^3 * 10
  say(paste0("describe.", n, ".x"), x)
  say(paste0("describe.", n), mean(x), sd(x), median(x), quantile(x, c(.25, .75), names = FALSE), min(x), max(x),
    skew(x, type = 2), kurtosi(x, type = 2))
  say(paste0("quantile6.", n), quantile(x, c(.025, .3, .975), type = 6, names = FALSE))
}

# ---- proportions --------------------------------------------------------------------------------------------------
for (k in c(0, 1, 9, 17, 18)) say(paste0("share.", k), prop.test(k, 18, correct = FALSE)$conf.int, binom.test(k, 18)$conf.int)
say("share.tiny", prop.test(3, 1e6, correct = FALSE)$conf.int, binom.test(3, 1e6)$conf.int)

# ---- partial and semi-partial -----------------------------------------------------------------------------------------
n <- 50; z1 <- noise(n); z2 <- noise(n) + z1; x <- z1 + noise(n); y <- 0.7 * x + z2 + noise(n)
say("partial.x", x); say("partial.y", y); say("partial.z1", z1); say("partial.z2", z2)
partials <- function(x, y, z1, z2) {
  df <- n - 4; ex <- residuals(lm(x ~ z1 + z2)); ey <- residuals(lm(y ~ z1 + z2))
  r <- cor(ex, ey); t <- r * sqrt(df / (1 - r^2)); s <- cor(ex, y); ts <- s * sqrt(df / (1 - s^2))
  full <- summary(lm(y ~ x + z1 + z2))$coefficients["x", ]
  c(r, t, 2 * pt(-abs(t), df), tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(n - 5)),
    s, ts, 2 * pt(-abs(ts), df), full[3], full[4])
}
say("partial.values", partials(x, y, z1, z2))
say("partial.ranks", partials(rank(x), rank(y), rank(z1), rank(z2)))

# ---- a line with its band ----------------------------------------------------------------------------------------------
fit <- lm(y ~ x)
say("line", coef(fit), summary(fit)$coefficients[2, 2:4], summary(fit)$sigma, confint(fit)[2, ])
say("line.band", predict(fit, data.frame(x = c(-1, 0, 2)), interval = "confidence"))

# ---- comparing dependent correlations -----------------------------------------------------------------------------------
w <- r.test(n = 103, r12 = .4, r13 = .5, r23 = .1); say("dependent.williams", w$t, w$p)
s <- r.test(n = 103, r12 = .5, r34 = .6, r13 = .7, r23 = .5, r14 = .5, r24 = .8); say("dependent.steiger4", s$z, s$p)

# ---- reliability -------------------------------------------------------------------------------------------------------------
n <- 90; f <- noise(n)
items <- sapply(1:6, function(i) likert(f + noise(n), 5)); colnames(items) <- paste0("i", 1:6)
items[, 3] <- 6 - items[, 3]; colnames(items) <- paste0("i", 1:6)
for (i in 1:6) say(paste0("alpha.item", i), items[, i])
keyed <- items; keyed[, 3] <- 6 - keyed[, 3]
a <- psych::alpha(as.data.frame(keyed))
say("alpha.total", a$total$raw_alpha, a$total$std.alpha, a$total$average_r, a$total$ase, a$feldt$lower.ci[[1]], a$feldt$upper.ci[[1]])
say("alpha.drop", a$alpha.drop$raw_alpha)
say("alpha.itemrest", sapply(1:6, function(i) cor(keyed[, i], rowSums(keyed[, -i]))))
f1 <- factanal(keyed, 1, control = list(opt = list(factr = 10, maxit = 5000)))
l <- f1$loadings[, 1]
say("omega", sum(l)^2 / (sum(l)^2 + sum(f1$uniquenesses)), abs(l))

# ---- polychoric, polyserial -------------------------------------------------------------------------------------------------------
box <- function(h, k, r) {
  if (h == -Inf || k == -Inf) return(0)
  if (h == Inf) return(pnorm(k))
  if (k == Inf) return(pnorm(h))
  as.numeric(pmvnorm(c(-Inf, -Inf), c(h, k), corr = matrix(c(1, r, r, 1), 2), algorithm = TVPACK(1e-15)))
}
for (h in c(-2.5, -0.3, 0, 1.2)) for (k in c(-1.7, 0, 0.4, 3)) for (r in c(-.99, -.93, -.5, 0, .3, .92, .95, .999))
  say("bvn", h, k, r, box(h, k, r))
polychoric2 <- function(name, x, y) {
  say(paste0("poly.", name, ".x"), x); say(paste0("poly.", name, ".y"), y)
  tab <- table(x, y); a <- qnorm(c(0, cumsum(rowSums(tab)) / sum(tab))); b <- qnorm(c(0, cumsum(colSums(tab)) / sum(tab)))
  a[length(a)] <- Inf; b[length(b)] <- Inf
  loss <- function(r) {
    s <- 0
    for (i in seq_len(nrow(tab))) for (j in seq_len(ncol(tab))) if (tab[i, j] > 0)
      s <- s - tab[i, j] * log(box(a[i + 1], b[j + 1], r) - box(a[i], b[j + 1], r) - box(a[i + 1], b[j], r) + box(a[i], b[j], r))
    s
  }
  o <- optimise(loss, c(-.995, .995), tol = 1e-11)
  pc <- polychor(x, y)
  joint <- try(polychor(x, y, ML = TRUE, std.err = TRUE), silent = TRUE)
  say(paste0("poly.", name), o$minimum, -o$objective, -loss(pc), -loss(0), if (inherits(joint, "try-error")) NA else sqrt(joint$var[1, 1]))
}
for (n in c(64, 300)) { f <- noise(n); polychoric2(paste0("s", n), likert(f + noise(n), 7), likert(f + noise(n), 5)) }
f <- noise(200); polychoric2("binary", as.numeric(f + noise(200) > .2), as.numeric(f + noise(200) > -.3))
f <- noise(150); polychoric2("strong", likert(2 * f + noise(150) / 8, 5), likert(2 * f + noise(150) / 8, 5))

n <- 120; f <- noise(n); x <- f + noise(n); y <- likert(f + noise(n), 4)
say("polyserial.x", x); say("polyserial.y", y)
z <- (x - mean(x)) / sqrt(mean((x - mean(x))^2)); cut <- qnorm(c(0, cumsum(table(y)) / n)); cut[length(cut)] <- Inf
code <- match(y, sort(unique(y)))
loss <- function(r) -sum(log(pnorm((cut[code + 1] - r * z) / sqrt(1 - r^2)) - pnorm((cut[code] - r * z) / sqrt(1 - r^2))))
o <- optimise(loss, c(-.99, .99), tol = 1e-12)
joint <- polyserial(x, y, ML = TRUE, std.err = TRUE)
say("polyserial", polyserial(x, y), o$minimum, -o$objective, sqrt(joint$var[1, 1]))

# ---- groups -------------------------------------------------------------------------------------------------------------------------
x <- noise(23); y <- noise(31) * 1.7 + .4
say("groups.a", x); say("groups.b", y)
t <- t.test(x, y); say("welch", t$statistic, t$parameter, t$p.value, t$conf.int)
w <- wilcox.test(x, y); say("wilcox.exact", w$statistic, w$p.value)
lx <- likert(x, 5); ly <- likert(y, 5); say("groups.la", lx); say("groups.lb", ly)
w <- wilcox.test(lx, ly); say("wilcox.ties", w$statistic, w$p.value)
big <- noise(60); say("groups.big", big); w <- wilcox.test(big, y); say("wilcox.large", w$statistic, w$p.value)
g <- c(rep(1, 23), rep(2, 31), rep(3, 60)); all <- c(lx, ly, likert(big + .3, 5))
say("groups.c", likert(big + .3, 5))
a <- oneway.test(all ~ factor(g)); say("welch.anova", a$statistic, a$parameter, a$p.value)
k <- kruskal.test(all, g); say("kruskal", k$statistic, k$parameter, k$p.value)
anova1 <- summary(aov(all ~ factor(g)))[[1]]; say("anova", anova1[1, 4], anova1[1, 5], anova1[1, 2] / sum(anova1[, 2]))
jt <- function(v, g) { # Hollander, Wolfe & Chicken 6.2 with ties
  u <- sort(unique(g)); J <- 0
  for (i in seq_along(u)) for (j in seq_along(u)) if (i < j) {
    d <- outer(v[g == u[j]], v[g == u[i]], "-"); J <- J + sum(d > 0) + sum(d == 0) / 2 }
  n <- length(v); ni <- table(g); tj <- table(v)
  e <- (n^2 - sum(ni^2)) / 4
  s <- (n * (n - 1) * (2 * n + 5) - sum(ni * (ni - 1) * (2 * ni + 5)) - sum(tj * (tj - 1) * (2 * tj + 5))) / 72 +
    sum(ni * (ni - 1) * (ni - 2)) * sum(tj * (tj - 1) * (tj - 2)) / (36 * n * (n - 1) * (n - 2)) +
    sum(ni * (ni - 1)) * sum(tj * (tj - 1)) / (8 * n * (n - 1))
  z <- (J - e) / sqrt(s); c(J, z, 2 * pnorm(-abs(z)))
}
say("jonckheere", jt(all, g))

# ---- bootstrap with given resamples ------------------------------------------------------------------------------------------------------
n <- 30; x <- likert(noise(n), 7); y <- likert(noise(n) + (x - 4) / 3, 7)
say("boot.x", x); say("boot.y", y)
statistic <- function(d, i) cor(d[i, 1], d[i, 2])
set.seed(11); b <- boot(cbind(x, y), statistic, R = 1999)
index <- boot.array(b, indices = TRUE)
say("boot.first", index[1:3, ] - 1)
jack <- empinf(b, type = "jack")
say("boot.percentile", boot.ci(b, type = "perc")$percent[4:5])
say("boot.bca", boot.ci(b, type = "bca", L = jack)$bca[4:5])
say("boot.acceleration", sum(jack^3) / (6 * sum(jack^2)^1.5))
say("boot.replicates", b$t[, 1])
say("boot.quantile7", quantile(b$t[, 1], c(.025, .975), names = FALSE))

# ---- intervals, by their definitions -------------------------------------------------------------------------------------------------------
interval_of <- function(name) { # tau-b pair by pair, Spearman after Bonett & Wright
  x <- get_pair(name, "x"); y <- get_pair(name, "y"); ok <- complete.cases(x, y); x <- x[ok]; y <- y[ok]; n <- length(x)
  rho <- cor(x, y, method = "spearman")
  say(paste0("bonett.", name), tanh(atanh(rho) + c(-1, 1) * qnorm(.975) * sqrt((1 + rho^2 / 2) / (n - 3))))
  s <- sign(outer(x, x, "-")) * sign(outer(y, y, "-"))
  tau <- cor(x, y, method = "kendall"); C <- rowSums(s)
  if (anyDuplicated(x) || anyDuplicated(y)) {
    dr <- n^2 - sum(table(x)^2); dc <- n^2 - sum(table(y)^2)
    v <- table(x)[as.character(x)] * dc + table(y)[as.character(y)] * dr
    ase <- sqrt(sum((2 * sqrt(dr * dc) * C + tau * v)^2) - n^3 * tau^2 * (dr + dc)^2) / (dr * dc)
  } else ase <- sqrt(2 / (n * (n - 1)) * (2 * (n - 2) / (n * (n - 1)) * var(C) + 1 - tau^2))
  say(paste0("taulimits.", name), pmax(-1, pmin(1, tau + c(-1, 1) * qnorm(.975) * ase)))
}
printed <- list()
get_pair <- function(name, which) printed[[paste0(name, which)]]
n <- 45; x <- noise(n); y <- x + noise(n); printed$freex <- x; printed$freey <- y
say("interval.free.x", x); say("interval.free.y", y); interval_of("free")
n <- 70; f <- noise(n); x <- likert(f + noise(n), 5); y <- likert(f + noise(n), 4); x[3] <- NA
printed$tiedx <- x; printed$tiedy <- y; say("interval.tied.x", x); say("interval.tied.y", y); interval_of("tied")

r1 <- .45; r2 <- .2; r3 <- .35; m <- 80
cc <- (r3 * (1 - r1^2 - r2^2) - r1 * r2 / 2 * (1 - r1^2 - r2^2 - r3^2)) / ((1 - r1^2) * (1 - r2^2))
z <- (atanh(r1) - atanh(r2)) * sqrt(m - 3) / sqrt(2 - 2 * cc); say("dunnclark", z, 2 * pnorm(-abs(z)))

a <- noise(23); b <- noise(31) * 1.7 + .4
say("effect.a", a); say("effect.b", b)
n1 <- 23; n2 <- 31; df <- n1 + n2 - 2; sp <- sqrt(((n1 - 1) * var(a) + (n2 - 1) * var(b)) / df)
d <- (mean(a) - mean(b)) / sp; J <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2); k <- sqrt(1 / n1 + 1 / n2)
limit <- function(p) uniroot(function(ncp) pt(d / k, df, ncp) - p, c(-12, 12), tol = 1e-13)$root * k * J
say("effect.hedges", d * J, limit(.975), limit(.025))
W <- wilcox.test(a, b)$statistic; rb <- 2 * W / (n1 * n2) - 1
say("effect.rankbiserial", rb, tanh(atanh(rb) + c(-1, 1) * qnorm(.975) * sqrt((n1 + n2 + 1) / (3 * n1 * n2))))
v <- c(a, b, a + .9); g <- factor(rep(1:3, c(23, 31, 23))); an <- summary(aov(v ~ g))[[1]]; Fv <- an[1, 4]; dfs <- an[, 1]
ncp <- function(p) if (pf(Fv, dfs[1], dfs[2]) < p) 0 else uniroot(function(l) pf(Fv, dfs[1], dfs[2], l) - p, c(0, 200), tol = 1e-12)$root
say("effect.eta", an[1, 2] / sum(an[, 2]), ncp(.975) / (ncp(.975) + length(v)), ncp(.025) / (ncp(.025) + length(v)))
say("effect.epsilon", kruskal.test(v, g)$statistic / (length(v) - 1))

# ---- what the command line adds -----------------------------------------------------------------------------------
n <- 40; f <- noise(n); m <- cbind(f + noise(n), f + noise(n) / 2, noise(n) + f / 3, f + noise(n))
for (i in 1:4) say(paste0("four.", i), m[, i])
R <- cor(m); z <- atanh(c(R[1, 2], R[3, 4])); bar <- (R[1, 2] + R[3, 4]) / 2
psi <- function(a, c) with(list(jk = a, hm = c, jh = R[1, 3], jm = R[1, 4], kh = R[2, 3], km = R[2, 4]),
  ((jh - jk * kh) * (km - kh * hm) + (jm - jh * hm) * (kh - jk * jh) + (jh - jm * hm) * (km - jk * jm) +
    (jm - jk * km) * (kh - km * hm)) / 2)
zs <- (z[1] - z[2]) * sqrt(n - 3) / sqrt(2 - 2 * psi(bar, bar) / (1 - bar^2)^2)
fisher <- function(r) tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(n - 3))
zou <- function(a, b, c) { A <- fisher(a); B <- fisher(b)
  c(a - b - sqrt((a - A[1])^2 + (B[2] - b)^2 - 2 * c * (a - A[1]) * (B[2] - b)),
    a - b + sqrt((A[2] - a)^2 + (b - B[1])^2 - 2 * c * (A[2] - a) * (b - B[1]))) }
apart <- psi(R[1, 2], R[3, 4]) / ((1 - R[1, 2]^2) * (1 - R[3, 4]^2))
say("four.apart", R[1, 2] - R[3, 4], zs, 2 * pnorm(-abs(zs)), zou(R[1, 2], R[3, 4], apart))
# Steiger (1980): z' C' (C S C')^-1 C z with the pooled r; the first column is shared by the three others
k <- 3; r <- R[1, 2:4]; bar <- mean(r); S <- diag(k)
for (i in 1:k) for (j in 1:k) if (i != j) { h <- R[i + 1, j + 1]
  S[i, j] <- (h * (1 - 2 * bar^2) - bar^2 / 2 * (1 - 2 * bar^2 - h^2)) / (1 - bar^2)^2 }
C <- cbind(diag(k - 1), 0) - cbind(0, diag(k - 1)); d <- C %*% atanh(r)
chi <- (n - 3) * t(d) %*% solve(C %*% S %*% t(C)) %*% d
say("four.omnibus", chi, k - 1, pchisq(chi, k - 1, lower.tail = FALSE))
steiger <- c(); for (i in 1:2) for (j in (i + 1):3) { b <- (r[i] + r[j]) / 2; h <- R[i + 1, j + 1]
  c2 <- (h * (1 - 2 * b^2) - b^2 / 2 * (1 - 2 * b^2 - h^2)) / (1 - b^2)^2
  steiger <- c(steiger, 2 * pnorm(-abs((atanh(r[i]) - atanh(r[j])) * sqrt(n - 3) / sqrt(2 - 2 * c2)))) }
say("four.steiger", steiger); say("four.holm", p.adjust(steiger, "holm"))

x <- noise(44); y <- as.numeric(x + noise(44) > .3); p <- mean(y)
say("biserial.x", x); say("biserial.y", y)
t <- cor.test(x, y)
say("biserial", t$estimate * sqrt(p * (1 - p)) / dnorm(qnorm(p)), t$estimate, t$p.value)

# all orders of seven cases: own p and max-T of the four pairs of two x and two y, whose rows go together
n <- 7; x <- matrix(noise(2 * n), n); y <- matrix(noise(2 * n), n) + x
say("maxt.x1", x[, 1]); say("maxt.x2", x[, 2]); say("maxt.y1", y[, 1]); say("maxt.y2", y[, 2])
orders <- function(v) if (length(v) < 2) matrix(v, 1) else
  do.call(rbind, lapply(seq_along(v), function(i) cbind(v[i], orders(v[-i]))))
maxt <- function(method) {
  observed <- abs(as.vector(t(cor(x, y, method = method))))
  own <- top <- numeric(4)
  for (k in seq_len(nrow(all7))) { r <- abs(as.vector(t(cor(x, y[all7[k, ], ], method = method))))
    own <- own + (r >= observed - 1e-13); top <- top + (max(r) >= observed - 1e-13) }
  c(own, top) / nrow(all7)
}
all7 <- orders(1:7)
say("maxt.pearson", maxt("pearson")); say("maxt.kendall", maxt("kendall"))

n <- 120; f <- noise(n); items <- sapply(1:4, function(i) likert(f + noise(n), 5))
for (i in 1:4) say(paste0("ordinal.", i), items[, i])
rho <- diag(4)
for (i in 1:3) for (j in (i + 1):4) { # two-step likelihood to a tight optimum
  tab <- table(items[, i], items[, j]); a <- c(-Inf, qnorm(cumsum(rowSums(tab)) / n)); b <- c(-Inf, qnorm(cumsum(colSums(tab)) / n))
  a[length(a)] <- b[length(b)] <- Inf
  F2 <- function(h, k, r) if (h == -Inf || k == -Inf) 0 else if (h == Inf) pnorm(k) else if (k == Inf) pnorm(h) else
    pmvnorm(upper = c(h, k), corr = matrix(c(1, r, r, 1), 2), algorithm = TVPACK(1e-14))[1]
  loss <- function(r) { s <- 0
    for (u in seq_len(nrow(tab))) for (v in seq_len(ncol(tab))) if (tab[u, v] > 0) s <- s - tab[u, v] *
      log(F2(a[u + 1], b[v + 1], r) - F2(a[u], b[v + 1], r) - F2(a[u + 1], b[v], r) + F2(a[u], b[v], r))
    s }
  rho[i, j] <- rho[j, i] <- optimise(loss, c(-.99, .99), tol = 1e-10)$minimum }
say("ordinal.rho", rho[lower.tri(rho)])
say("ordinal.alpha", 4 / 3 * (1 - 4 / sum(rho)), min(eigen(rho)$values))

fit <- summary(lm(y ~ x1 + x2, data.frame(y = m[, 1], x1 = m[, 2], x2 = m[, 3])))
say("regress", coef(fit)[2, ], coef(fit)[3, ], fit$r.squared, fit$fstatistic, fit$sigma)

# ---- tails far out --------------------------------------------------------------------------------------------------------------------------
say("tail.t", pt(-40, 1000, log.p = TRUE), pt(-200, 50, log.p = TRUE), pt(-1e3, 1e6, log.p = TRUE), pt(-38, 12.7, log.p = TRUE))
say("tail.z", pnorm(-5, log.p = TRUE), pnorm(-37, log.p = TRUE), pnorm(-39, log.p = TRUE), pnorm(-1000, log.p = TRUE))
say("tail.f", pf(3.3, 2, 17.5, lower.tail = FALSE, log.p = TRUE), pf(900, 5, 900, lower.tail = FALSE, log.p = TRUE))
say("tail.chi", pchisq(9.2, 3, lower.tail = FALSE, log.p = TRUE), pchisq(3000, 6, lower.tail = FALSE, log.p = TRUE))
cat(paste0("# ", capture.output(sessionInfo())), sep = "\n")
