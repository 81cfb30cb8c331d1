# SPDX-License-Identifier: GPL-3.0-or-later
"""alone.py BUILD: reads every source by itself, in none of the batches in which the presets of tests/run compile them.

A batch hides an include that is missing. Nothing is written: -fsyntax-only. Says how far it is as Ninja does.
"""
import json
import multiprocessing.pool
import pathlib
import shlex
import subprocess
import sys


def read(entry):
    words = shlex.split(entry["command"])
    while pathlib.Path(words[0]).name in ("ccache", "cmake", "env", "-E") or words[0].startswith("CCACHE_"):
        words.pop(0)
    place = words.index("-o")
    del words[place:place + 2]
    words = [word for word in words if word != "-c"] + ["-fsyntax-only"]
    done = subprocess.run(words, cwd=entry["directory"], capture_output=True, text=True)
    return entry["file"], done.returncode, done.stderr


def main():
    entries = json.loads(pathlib.Path(sys.argv[1], "compile_commands.json").read_text())
    entries = [entry for entry in entries if "_autogen" not in entry["file"] and pathlib.Path(entry["file"]).exists()]
    failed = 0
    with multiprocessing.pool.ThreadPool(2) as pool:
        for count, (file, status, told) in enumerate(pool.imap_unordered(read, entries), 1):
            print(f"[{count}/{len(entries)}] {file}", flush=True)
            if status != 0:
                failed += 1
                print(told, flush=True)
    print(f"{failed} of {len(entries)} sources do not compile alone" if failed else "every source compiles alone")
    return 1 if failed or not entries else 0


if __name__ == "__main__":
    sys.exit(main())
