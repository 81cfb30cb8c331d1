# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for states, never for times."""

import time

LONGEST = 60.0  # seconds: a safety net on a loaded machine, never a measure
LOOK_EVERY = 0.03


class NeverHappened(AssertionError):
    """What was waited for did not come."""


def wait_for(condition, what, longest=LONGEST):
    """The first true answer of `condition`; NeverHappened, naming `what`, when there is none."""
    end = time.monotonic() + longest
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise NeverHappened(f"waited {longest:.0f} s for: {what}")
        time.sleep(LOOK_EVERY)
