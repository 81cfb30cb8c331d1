# SPDX-License-Identifier: GPL-3.0-or-later
# What R needs for the same work, and what it finds: one of the workers of interleave.py.
#   Rscript peers.R FOLDER    says "# versions", then "ID;program;remark" for all it can do, then an empty line, and
#                             takes orders, one a line: "load ID", "check" (writes peer_*.txt), "turn NUMBER" (seconds)
suppressMessages({library(psych); library(boot); library(lavaan)})
options(digits = 17, warn = -1)
folder <- commandArgs(TRUE)[1]
read_columns <- function(name, columns) {
  path <- file.path(folder, name)
  m <- matrix(readBin(path, "double", file.size(path) / 8), ncol = columns)
  m[is.nan(m)] <- NA
  colnames(m) <- paste0("v", seq_len(columns))
  m
}
keep <- function(name, x) writeLines(formatC(as.numeric(x), digits = 17, format = "g", width = 1), file.path(folder, name))
lower <- function(m) t(m)[lower.tri(m)] # (1,2), (1,3), ..., (2,3), ...
correlations <- function(d, i) { r <- cor(d[i, ]); r[lower.tri(r)] }
upper <- function(d, i) { r <- cor(d[i, ]); t(r)[lower.tri(r)] }
permuted <- function(a, b) { r <- abs(cor(a, b)); hits <- 0; for (i in 1:99999) if (abs(cor(a, sample(b))) >= r - 1e-13) hits <- hits + 1; (hits + 1) / 1e5 }
small <- seq_len(10000)
nothing <- function(d) NULL
# The works of an id: program, what is timed on the data d, what one run stands for (scale), a remark.
work <- function(program, run, scale = 1, remark = "") list(program = program, run = run, scale = scale, remark = remark)
tasks <- list(
  B1 = list(load = function() read_columns("likert.bin", 12),
    check = function(d) {
      keep("peer_b1_r.txt", lower(cor(d, use = "pairwise")))
      keep("peer_b1_p.txt", unlist(lapply(1:11, function(i) sapply((i + 1):12, function(j) cor.test(d[, i], d[, j])$p.value))))
    },
    works = list(work("R psych::corr.test", function(d) corr.test(d)),
      work("R cor(use = \"pairwise\")", function(d) cor(d, use = "pairwise"), remark = "estimates only"))),
  B2 = list(load = function() list(codes = read_columns("likert.bin", 12), few = read_columns("continuous.bin", 12)[small, 1:2]),
    check = nothing,
    works = list(work("R cor(method = \"spearman\")", function(d) cor(d$codes, use = "pairwise", method = "spearman"), remark = "Spearman only"),
      work("R cor(method = \"kendall\")", function(d) cor(d$few[, 1], d$few[, 2], method = "kendall"), 1e4 * 66,
        "Kendall only, from n = 10 000 by n squared"))),
  B3 = list(load = function() read_columns("continuous.bin", 12)[small, 1:2], check = nothing,
    works = list(work("R cor(method = \"kendall\")", function(d) cor(d[, 1], d[, 2], method = "kendall"), 1e4, "from n = 10 000 by n squared"))),
  B4 = list(load = function() read_columns("small.bin", 12),
    check = function(d) {
      set.seed(1)
      b <- boot(d, upper, R = 1999)
      keep("peer_b4_positions.txt", t(boot.array(b, indices = TRUE)) - 1)
      limits <- c()
      for (k in 1:66) {
        L <- empinf(data = d, statistic = function(d, i) upper(d, i)[k], type = "jack", stype = "i")
        limits <- c(limits, boot.ci(b, type = "bca", index = k, L = L)$bca[4:5])
      }
      keep("peer_b4.txt", limits)
    },
    works = list(work("R boot + 66 boot.ci", function(d) { b <- boot(d, upper, R = 9999); for (k in 1:66) boot.ci(b, type = "bca", index = k) }))),
  B5 = list(load = function() { x <- read_columns("likert.bin", 12); x[complete.cases(x), ] }, check = nothing,
    works = list(work("R boot", function(d) boot(d, correlations, R = 5), 200, "from 5 resamples, listwise"))),
  B6 = list(load = function() read_columns("continuous.bin", 12), check = nothing,
    works = list(work("R boot", function(d) boot(d, correlations, R = 5), 200, "from 5 resamples"))),
  B7 = list(load = function() read_columns("small.bin", 12),
    check = function(d) keep("peer_b7.txt", c(permuted(d[, 1], d[, 3]), permuted(d[, 2], d[, 3]), permuted(d[, 4], d[, 3]))),
    works = list(work("R loop over sample()", function(d) { permuted(d[, 1], d[, 3]); permuted(d[, 2], d[, 3]); permuted(d[, 4], d[, 3]) }))),
  B8 = list(load = function() as.data.frame(read_columns("poly.bin", 36)),
    check = function(d) keep("peer_b8.txt", lower(unclass(lavCor(d, ordered = names(d))))),
    works = list(work("R lavaan::lavCor", function(d) lavCor(d, ordered = names(d))), work("R psych::polychoric", function(d) polychoric(d)))),
  B9 = list(load = function() as.data.frame(read_columns("items.bin", 12)),
    check = function(d) { a <- psych::alpha(d); keep("peer_b9.txt", c(a$total$raw_alpha, a$item.stats$r.drop, a$alpha.drop$raw_alpha)) },
    works = list(work("R psych::alpha", function(d) psych::alpha(d)))),
  B13 = list(load = function() read_columns("wide.bin", 300),
    check = function(d) {
      ct <- corr.test(d, adjust = "holm", ci = FALSE)
      keep("peer_b13_r.txt", lower(ct$r))
      keep("peer_b13_p.txt", ct$p[lower.tri(ct$p)][order(col(ct$p)[lower.tri(ct$p)], row(ct$p)[lower.tri(ct$p)])])
    },
    works = list(work("R psych::corr.test(ci = FALSE)", function(d) corr.test(d, adjust = "holm", ci = FALSE)))))

say <- function(...) { cat(..., "\n", sep = ""); flush(stdout()) }
say("# ", R.version.string, ", psych ", as.character(packageVersion("psych")), ", boot ", as.character(packageVersion("boot")),
  ", lavaan ", as.character(packageVersion("lavaan")))
for (id in names(tasks)) for (w in tasks[[id]]$works) say(id, ";", w$program, ";", w$remark)
say("")
orders <- file("stdin", "r")
data <- task <- NULL
while (length(line <- readLines(orders, 1)) > 0) {
  order <- strsplit(line, " ")[[1]]
  if (order[1] == "load") {
    data <- NULL; invisible(gc())
    task <- tasks[[order[2]]]
    if (!is.null(task)) data <- task$load()
    say("ok")
  } else if (order[1] == "check") {
    invisible(capture.output(task$check(data)))
    say("ok")
  } else {
    w <- task$works[[as.integer(order[2]) + 1]]
    invisible(capture.output({ start <- Sys.time(); w$run(data); seconds <- as.numeric(Sys.time() - start, units = "secs") }))
    say(seconds * w$scale)
  }
}
