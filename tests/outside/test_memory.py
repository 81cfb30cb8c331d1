# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the memory of the running program once it should have forgotten it."""

import os
import re
import unittest

from driver import Desktop, Scenario, wait_for
from driver.desktop import PASSPHRASE
from driver.survey import BOARD


def memory_of(process):
    """All that it may write to, piece by piece."""
    with open(f"/proc/{process.pid}/maps", encoding="ascii") as maps, \
            open(f"/proc/{process.pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            span = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if span is None:
                continue
            start, end = (int(edge, 16) for edge in span.groups())
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except (OSError, ValueError, OverflowError):  # of the system, or just given back
                continue


def copies(process, words):
    """How often the words stand in memory, as they are typed or as they are stored."""
    found = 0
    for piece in memory_of(process):
        found += piece.count(words.encode("utf-16-le")) + piece.count(words.encode())
    return found


@unittest.skipUnless(os.geteuid() == 0, "only the administrator may read the memory of a program")
class Memory(Scenario):
    def test_a_passphrase_is_forgotten_after_locking(self):
        with Desktop() as desktop:
            program = desktop.start(desktop.prepare_study())
            program.find("table", BOARD)
            self.assertEqual(copies(program.process, PASSPHRASE), 0)
            program.find("radio button", "Explore").click()
            program.find("password text", "Passphrase")
            desktop.type(PASSPHRASE)
            # That the search finds what is there.
            wait_for(lambda: copies(program.process, PASSPHRASE) > 0, "the passphrase while it is typed")
            desktop.keys("Return")
            lock = program.button("Lock now")
            wait_for(lambda: copies(program.process, PASSPHRASE) == 0, "no copy of the passphrase once it has unlocked")
            lock.click()
            program.wait_to_see("Locked: collecting only")
            self.assertEqual(copies(program.process, PASSPHRASE), 0)


if __name__ == "__main__":
    unittest.main()
