# SPDX-License-Identifier: GPL-3.0-or-later
"""What SciPy and pandas need for the same work, and what they find: one of the workers of interleave.py.
peers.py FOLDER says "# versions", then "ID;program;remark" for all it can do, then an empty line, and takes orders, one a
line: "load ID", "check" (writes peer_*.txt), "turn NUMBER" (seconds)."""
import math
import sys
import time
from fractions import Fraction

import numpy as np
import pandas
import scipy
from scipy import stats

folder = sys.argv[1]


def columns(name, count):
    return np.fromfile(f"{folder}/{name}").reshape(count, -1).T


def keep(name, numbers):
    with open(f"{folder}/{name}", "w") as file:
        file.write("\n".join(repr(float(x)) for x in numbers) + "\n")


def pairs(x):
    for i in range(12):
        for j in range(i + 1, 12):
            both = ~(np.isnan(x[:, i]) | np.isnan(x[:, j]))
            yield x[both, i], x[both, j]


def family(x):
    kendall = []
    for a, b in pairs(x):
        stats.pearsonr(a, b)
        stats.spearmanr(a, b)
        kendall.append(stats.kendalltau(a, b)[0])
    return kendall


def exact_spearman(a, b):
    """From the table in rational arithmetic: SciPy loses four digits on a million ranks."""
    table = np.histogram2d(a, b, bins=[np.arange(0.5, 8), np.arange(0.5, 8)])[0].astype(int)

    def distances(totals):
        middle, below, result = Fraction(int(totals.sum()) + 1, 2), 0, []
        for total in map(int, totals):
            result.append(Fraction(2 * below + total + 1, 2) - middle)
            below += total
        return result

    rows, cols = table.sum(1), table.sum(0)
    dx, dy = distances(rows), distances(cols)
    xy = sum(int(table[i, j]) * dx[i] * dy[j] for i in range(7) for j in range(7))
    xx = sum(int(n) * d * d for n, d in zip(rows, dx))
    yy = sum(int(n) * d * d for n, d in zip(cols, dy))
    square = xy * xy / (xx * yy)
    rho = math.sqrt(square.numerator / square.denominator)
    return rho if xy > 0 else -rho


def check_family(x):
    keep("peer_b2_spearman.txt", [exact_spearman(a, b) for a, b in pairs(x)])
    keep("peer_b2_kendall.txt", [stats.kendalltau(a, b)[0] for a, b in pairs(x)])


def tau(y):
    return stats.kendalltau(y[0], y[1])


def permute(s):
    c = s[:, 2]
    for k in (0, 1, 3):
        a = s[:, k] - s[:, k].mean()
        scale = np.sqrt((a * a).sum() * ((c - c.mean()) ** 2).sum())
        stats.permutation_test(
            (c,), lambda y, axis: (y * a).sum(axis=axis) / scale, permutation_type="pairings",
            n_resamples=99999, vectorized=True, batch=10000)


def nothing(_):
    pass


# id: data, what is written for the check, and the works: program, what is timed, a remark
TASKS = {
    "B1": (lambda: pandas.DataFrame(columns("likert.bin", 12)), nothing,
           [("pandas DataFrame.corr()", lambda frame: frame.corr(), "estimates only")]),
    "B2": (lambda: columns("likert.bin", 12), check_family,
           [("SciPy pearsonr + spearmanr + kendalltau", family, "66 pairs, no polychoric, no intervals")]),
    "B3": (lambda: [np.ascontiguousarray(column) for column in columns("continuous.bin", 12).T[:2]],
           lambda y: keep("peer_b3.txt", [tau(y)[0]]), [("SciPy kendalltau", tau, "")]),
    "B7": (lambda: columns("small.bin", 12), nothing, [("SciPy permutation_test(vectorized)", permute, "")]),
}

print(f"# SciPy {scipy.__version__}, NumPy {np.__version__}, pandas {pandas.__version__}")
for id_, (_, _, works) in TASKS.items():
    for program, _, remark in works:
        print(f"{id_};{program};{remark}")
print(flush=True)
data, task = None, None
for line in sys.stdin:
    order = line.split()
    if order[0] == "load":
        data, task = None, TASKS.get(order[1])
        data = task[0]() if task else None
        answer = "ok"
    elif order[0] == "check":
        task[1](data)
        answer = "ok"
    else:
        begin = time.perf_counter()
        task[2][int(order[1])][1](data)
        answer = time.perf_counter() - begin
    print(answer, flush=True)
