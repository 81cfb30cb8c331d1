# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the table of results out of what the programs printed: table.py FOLDER."""
import datetime
import os
import platform
import sys

folder = sys.argv[1]
WORK = [
    ("B1", "66 Pearson r with p and interval, 1 000 000 x 12 items of 7 points, 5 % missing, pairwise", 20),
    ("B2", "the same with Spearman, tau-b and polychoric, all with p and interval", 60),
    ("B3", "tau-b with p of a continuous pair, n = 1 000 000", 90),
    ("B4", "BCa intervals of 66 r, n = 64, 10 000 resamples", 15),
    ("B5", "percentile bootstrap of 66 r, 1 000 000 x 12 items of 7 points, 1000 resamples", 350),
    ("B6", "percentile bootstrap of 66 r, 1 000 000 x 12 continuous, 1000 resamples", 4000),
    ("B7", "permutation p of three correlations, n = 64, 99 999 permutations", 25),
    ("B8", "630 polychoric correlations, n = 1000, 36 items of 7 points", 20),
    ("B9", "alpha with interval and item statistics, 1 000 000 x 12 items", 15),
    ("B11", "one cell edited at 1 000 000 x 12, all 66 r with p and interval anew", 1),
    ("B13", "300 x 300 matrix, n = 1000, p, interval and Holm", 30),
]
EXTRA = {
    "B1-doubles": "B1 from columns of doubles, coding included",
    "B1-dense": "B1 on columns of doubles without coding (products of columns with a mask)",
    "B3-interval": "B3 with its interval",
}


def lines(name):
    with open(os.path.join(folder, name)) as file:
        return [line.rstrip("\n") for line in file]


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


def timings(name):
    result = {}
    for line in lines(name):
        id_, median, least = line.split()
        result[id_] = (float(median), float(least))
    return result


ours, avx2, plain = timings("ours.txt"), timings("ours_avx2.txt"), timings("ours_plain.txt")
peers, versions = {}, []
for line in lines("peers.txt"):
    if line.startswith("#"):
        versions.append(line[2:])
        continue
    id_, program, seconds, remark = line.split(";")
    peers.setdefault(id_, []).append((program, float(seconds) * 1000, remark))

print("# Measured\n")
print(f"Made by `tests/bench/run` on {datetime.date.today():%d %B %Y}; {processor()}, {os.cpu_count()} cores; "
      f"{'; '.join(versions)}. Warm cache, median (least) of seven runs of ours, three of B6; one to three runs of the "
      "others. Every result was compared with the other programs' before it was timed. Code for AVX2 and AVX-512 is "
      f"chosen at run time; this machine {'has' if has_avx512() else 'does not have'} AVX-512. Times the others would "
      "need that would take too long to wait for are extrapolated, and say from what. B1, B2, B5, B8, B9 and B11 begin "
      "with columns coded as bytes (what coding adds stands below the table). Other work ran beside "
      f"the measurement (load average {os.getloadavg()[1]:.1f}).\n")
print("| | work | target | Lacrima | with AVX2 / plain x86-64 code | others | times faster |\n|---|---|---|---|---|---|---|")
for id_, work, target in WORK:
    if id_ not in ours:
        continue
    median, least = ours[id_]
    verdict = "" if median <= target else f" **missed by {ms(median - target)}**"
    others = "<br>".join(f"{program}: {ms(time)}{' (' + remark + ')' if remark else ''}"
                         for program, time, remark in peers.get(id_, []))
    ratios = "<br>".join(f"{time / median:,.0f}" for _, time, _ in peers.get(id_, []))
    print(f"| {id_} | {work} | {ms(target)} | {ms(median)} ({ms(least)}){verdict} | {ms(avx2[id_][0])} / {ms(plain[id_][0])} | {others} | {ratios} |")
print("\nBeside the table: " + "; ".join(f"{text}: {ms(ours[id_][0])}" for id_, text in EXTRA.items() if id_ in ours) + ".")
