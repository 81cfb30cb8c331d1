# SPDX-License-Identifier: GPL-3.0-or-later
"""What SciPy needs for the same work, and what it finds: peers.py FOLDER. Prints "id;program;seconds;remark"."""
import math
import sys
import time
from fractions import Fraction

import numpy as np
import pandas
import scipy
from scipy import stats

folder = sys.argv[1]


def load(name, columns):
    return np.fromfile(f"{folder}/{name}").reshape(columns, -1).T


def keep(name, numbers):
    with open(f"{folder}/{name}", "w") as file:
        file.write("\n".join(repr(float(x)) for x in numbers) + "\n")


def took(code, runs=3):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        code()
        times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 2]


def report(id_, program, seconds, remark=""):
    print(f"{id_};{program};{seconds:.4g};{remark}", flush=True)


x = load("likert.bin", 12)
frame = pandas.DataFrame(x)
report("B1", "pandas DataFrame.corr()", took(lambda: frame.corr()), "estimates only")


def family():
    spearman, kendall = [], []
    for i in range(12):
        for j in range(i + 1, 12):
            both = ~(np.isnan(x[:, i]) | np.isnan(x[:, j]))
            a, b = x[both, i], x[both, j]
            stats.pearsonr(a, b)
            spearman.append(stats.spearmanr(a, b)[0])
            kendall.append(stats.kendalltau(a, b)[0])
    keep("peer_b2_kendall.txt", kendall)
    return spearman


def exact_spearman(a, b):
    """From the table in rational arithmetic: SciPy loses four digits on a million ranks."""
    table = np.histogram2d(a, b, bins=[np.arange(0.5, 8), np.arange(0.5, 8)])[0].astype(int)

    def distances(totals):
        middle, below, result = Fraction(int(totals.sum()) + 1, 2), 0, []
        for total in map(int, totals):
            result.append(Fraction(2 * below + total + 1, 2) - middle)
            below += total
        return result

    rows, columns = table.sum(1), table.sum(0)
    dx, dy = distances(rows), distances(columns)
    xy = sum(int(table[i, j]) * dx[i] * dy[j] for i in range(7) for j in range(7))
    xx = sum(int(n) * d * d for n, d in zip(rows, dx))
    yy = sum(int(n) * d * d for n, d in zip(columns, dy))
    square = xy * xy / (xx * yy)
    rho = math.sqrt(square.numerator / square.denominator)
    return rho if xy > 0 else -rho


def exact_family():
    exact = []
    for i in range(12):
        for j in range(i + 1, 12):
            both = ~(np.isnan(x[:, i]) | np.isnan(x[:, j]))
            exact.append(exact_spearman(x[both, i], x[both, j]))
    keep("peer_b2_spearman.txt", exact)


exact_family()
report("B2", "SciPy pearsonr + spearmanr + kendalltau", took(family, 1), "66 pairs, no polychoric, no intervals")

y = load("continuous.bin", 12)
keep("peer_b3.txt", [stats.kendalltau(y[:, 0], y[:, 1])[0]])
report("B3", "SciPy kendalltau", took(lambda: stats.kendalltau(y[:, 0], y[:, 1])))

s = load("small.bin", 12)


def permute():
    c = s[:, 2]
    for k in (0, 1, 3):
        a = s[:, k] - s[:, k].mean()
        scale = np.sqrt((a * a).sum() * ((c - c.mean()) ** 2).sum())
        stats.permutation_test(
            (c,), lambda y, axis: (y * a).sum(axis=axis) / scale, permutation_type="pairings",
            n_resamples=99999, vectorized=True, batch=10000)


report("B7", "SciPy permutation_test(vectorized)", took(permute, 1))
print(f"# SciPy {scipy.__version__}, NumPy {np.__version__}, pandas {pandas.__version__}")
