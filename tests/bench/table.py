# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the table of results out of FOLDER/measured.json: table.py FOLDER."""
import datetime
import json
import os
import platform
import sys
from statistics import median

folder = sys.argv[1]
WORK = [
    ("B1", "66 Pearson r with p and interval, 1 000 000 x 12 items of 7 points, 5 % missing, pairwise", 30),
    ("B2", "the same with Spearman, tau-b and polychoric, all with p and interval", 80),
    ("B3", "tau-b with p of a continuous pair, n = 1 000 000", 90),
    ("B4", "BCa intervals of 66 r, n = 64, 10 000 resamples", 15),
    ("B5", "percentile bootstrap of 66 r, 1 000 000 x 12 items of 7 points, 1000 resamples", 400),
    ("B6", "percentile bootstrap of 66 r, 1 000 000 x 12 continuous, 1000 resamples", 4000),
    ("B7", "permutation p of three correlations, n = 64, 99 999 permutations", 25),
    ("B8", "630 polychoric correlations, n = 1000, 36 items of 7 points", 20),
    ("B9", "alpha with interval and item statistics, 1 000 000 x 12 items", 30),
    ("B13", "300 x 300 matrix, n = 1000, p, interval and Holm", 30),
    ("B14", "BCa of 66 r, 1 000 000 x 12, drawing 5000 clusters, 199 resamples", 2000),
    ("B15", "permutation p of tau-b, n = 1000, 99 999 permutations", 1000),
    ("B16", "BCa of a polyserial correlation, n = 3887, 1000 resamples", 1000),
    ("B17", "BCa of the ten differences of five dependent correlations, n = 2800, 9999 resamples", 1000),
]
EXTRA = {
    "B3-interval": "B3 with its interval",
}


def ms(value):
    if value >= 3.6e6:
        return f"{value / 3.6e6:.3g} h"
    return f"{value / 1000:.3g} s" if value >= 1000 else f"{value:.3g} ms"


def processor():
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor()


def has_avx512():
    with open("/proc/cpuinfo") as file:
        return "avx512_vpopcntdq" in file.read()


def share_of(pairs):
    """Ratios of the pairs: median, least and greatest."""
    ratios = [theirs / mine for mine, theirs in pairs]
    return f"{number(median(ratios))} ({number(min(ratios))} to {number(max(ratios))})"


def number(value):
    return f"{value:,.0f}" if value >= 20 else f"{value:.1f}"


def middle(seconds):
    return ms(median(seconds) * 1000)


# Why a target may be missed: what the work is bound by.
BOUND_BY = {"B3": "two radix sorts of a million doubles, a gather of the ranks in the order of the other column and the "
                  "count of inversions wait for memory, not for arithmetic: the three kinds of code take the same time"}


def row(id_, work, target, result):
    all_ours = [mine for mine, _ in result["ours"]]
    for other in result["others"]:
        all_ours += [mine for mine, _ in other["pairs"]]
    mine = median(all_ours) * 1000
    least = min([least for _, least in result["ours"]] + all_ours) * 1000
    verdict = "" if mine <= target else f" **missed by {ms(mine - target)}**"
    if verdict and id_ in BOUND_BY:
        verdict += f" ({BOUND_BY[id_]})"
    others = "<br>".join(f"{other['program']}: {middle([theirs for _, theirs in other['pairs']])}"
                         f"{' (' + other['remark'] + ')' if other['remark'] else ''}" for other in result["others"])
    ratios = "<br>".join(share_of(other["pairs"]) for other in result["others"])
    rounds = "<br>".join(str(len(other["pairs"])) for other in result["others"])
    lesser = " / ".join(middle(result["lesser"][name]) for name in ("avx2", "plain"))
    return (f"| {id_} | {work} | {ms(target)} | {ms(mine)} ({ms(least)}){verdict} | {lesser} | {others} | {ratios} | "
            f"{rounds} |")


with open(os.path.join(folder, "measured.json")) as file:
    measured = json.load(file)
results = measured["results"]
print("# Measured\n")
print(f"Made by `tests/bench/run` on {datetime.date.today():%d %B %Y}; {processor()}, {os.cpu_count()} cores; "
      f"{'; '.join(measured['versions'])}. All in one run, in turns: ours, one of the others, ours, the next, for "
      f"{measured['rounds']} rounds (three where the other takes longer than three seconds). Before, every result was "
      "compared with what the others found in the same run. Times are medians of the turns (in brackets the least of ours), "
      "data in memory, caches warm; \"times faster\" is the median of the ratios pair by pair, with the least and the "
      "greatest. Code for AVX2 and AVX-512 is chosen at run time; this machine "
      f"{'has' if has_avx512() else 'does not have'} AVX-512. Times that would take too long to wait for are extrapolated, "
      "and say from what. All begin with columns of doubles, as any caller has them. "
      f"Load average before and after: {measured['load'][0]:.1f}, {measured['load'][1]:.1f}.\n")
print("| | work | target | Lacrima | with AVX2 / plain x86-64 code | others | times faster | pairs |\n"
      "|---|---|---|---|---|---|---|---|")
for id_, work, target in WORK:
    if id_ in results:
        print(row(id_, work, target, results[id_]))
aside = {id_: times for result in results.values() for id_, times in result["aside"].items()}
if aside:
    print("\nBeside the table: " + "; ".join(f"{EXTRA[id_]}: {middle(times)}" for id_, times in aside.items()) + ".")
