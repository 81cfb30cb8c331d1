# SPDX-License-Identifier: GPL-3.0-or-later
"""Times Lacrima and the other programs in turns, in one run: interleave.py BENCH FOLDER ROUNDS [ID...]

For every line of the table all programs load the data, the others write down what they find, and ours is compared with it;
only then the turns begin: ours, one of the others, ours, the next, and so on for some rounds. Every turn of another program
has a turn of ours just before it, and the ratio is taken pair by pair, so that whatever else the machine does meets both.
A turn of ours is the median of a few runs after an unmeasured one; the others run once a turn, after one turn before all
rounds that is not counted. Writes FOLDER/measured.json."""
import json
import os
import shutil
import subprocess
import sys
import time

SLOW = 3.0  # seconds: what takes longer gets three rounds at most
IDS = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B13", "B14", "B15", "B16", "B17"]
ASIDE = {"B3": ["B3-interval"]}
here = os.path.dirname(os.path.abspath(__file__))


class Worker:
    """A program that takes one order a line and answers each with a line."""

    def __init__(self, command, processor=None):
        environment = dict(os.environ, **({"LACRIMA_PROCESSOR": processor} if processor else {}))
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=environment)

    def line(self):
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"{self.process.args[0]} ended unexpectedly")
        return answer.rstrip("\n")

    def ask(self, order):
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()
        return self.line()

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Peer(Worker):
    """R or Python: says first what it is and what it can do."""

    def __init__(self, command):
        super().__init__(command)
        self.version, self.works = self.line()[2:], {}
        while line := self.line():
            id_, program, remark = line.split(";")
            self.works.setdefault(id_, []).append((program, remark))

    def turn(self, number):
        return float(self.ask(f"turn {number}"))


class Pspp:
    """Started anew for every turn: reads the CSV, writes nothing that is kept."""

    works = {"B1": [("PSPP GET DATA + CORRELATIONS", "reads the CSV first; too few digits to be compared")]}

    def __init__(self, folder):
        self.folder = folder
        self.version = subprocess.run(["pspp", "--version"], capture_output=True, text=True).stdout.split("\n")[0]

    def ask(self, _):
        return "ok"

    def turn(self, _):
        start = time.perf_counter()
        subprocess.run(["pspp", "-o", "/dev/null", os.path.join(here, "pspp.sps")], cwd=self.folder, check=True)
        return time.perf_counter() - start

    def end(self):
        pass


def peers(folder):
    found = []
    if shutil.which("Rscript") and not subprocess.run(
            ["Rscript", "-e", "library(psych);library(boot);library(lavaan)"], capture_output=True).returncode:
        found.append(Peer(["Rscript", os.path.join(here, "peers.R"), folder]))
    python = "/usr/bin/python3"
    if not subprocess.run([python, "-c", "import scipy, pandas"], capture_output=True).returncode:
        found.append(Peer([python, os.path.join(here, "peers.py"), folder]))
    if shutil.which("pspp"):
        found.append(Pspp(folder))
    if len(found) < 3:
        print("not all of R (psych, boot, lavaan), SciPy with pandas and PSPP are installed", file=sys.stderr)
    return found


def ours(worker, id_):
    median, least = worker.ask(f"turn {id_}").split()
    return float(median), float(least)


def turns(worker, peer, number, id_, rounds):
    """Pairs of seconds (ours, theirs), ours first in each."""
    begin = time.perf_counter()
    peer.turn(number)
    is_slow = time.perf_counter() - begin > SLOW
    return [(ours(worker, id_)[0], peer.turn(number)) for _ in range(min(rounds, 3) if is_slow else rounds)]


def measured(id_, mine, lesser, others, rounds):
    for worker in [mine, *lesser.values(), *others]:
        worker.ask(f"load {id_}")
    for peer in others:
        if id_ in peer.works:
            peer.ask("check")
    for worker in [mine, *lesser.values()]:
        if worker.ask("check") != "ok":
            raise SystemExit(f"{id_}: our numbers differ from those of the others; nothing was timed")
    result = {"ours": [], "aside": {}, "lesser": {}, "others": []}
    for _ in range(rounds):
        result["ours"].append(ours(mine, id_))
        for name, worker in lesser.items():
            result["lesser"].setdefault(name, []).append(ours(worker, id_)[0])
    for aside in ASIDE.get(id_, []):
        result["aside"][aside] = [ours(mine, aside)[0] for _ in range(rounds)]
    for peer in others:
        for number, (program, remark) in enumerate(peer.works.get(id_, [])):
            pairs = turns(mine, peer, number, id_, rounds)
            result["others"].append({"program": program, "remark": remark, "pairs": pairs})
            print(f"{id_}: {program}: {len(pairs)} pairs", file=sys.stderr)
    return result


def main():
    bench, folder, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    asked = sys.argv[4:] or IDS
    if unknown := set(asked) - set(IDS):
        raise SystemExit(f"no such benchmark: {', '.join(sorted(unknown))}")
    for name in os.listdir(folder):  # what an earlier run found is not what this one compares with
        if name.startswith("peer_"):
            os.remove(os.path.join(folder, name))
    load_before = os.getloadavg()[0]
    mine = Worker([bench, folder])
    lesser = {name: Worker([bench, folder], name) for name in ("avx2", "plain")}
    others = peers(folder)
    results = {id_: measured(id_, mine, lesser, others, rounds) for id_ in IDS if id_ in asked}
    for worker in [mine, *lesser.values(), *others]:
        worker.end()
    with open(os.path.join(folder, "measured.json"), "w") as file:
        json.dump({"rounds": rounds, "load": [load_before, os.getloadavg()[0]],
                   "versions": [peer.version for peer in others], "results": results}, file)


main()
