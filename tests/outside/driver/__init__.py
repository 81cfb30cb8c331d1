# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the computer: starts the real program on a screen of its own and uses it as a person would.

    with Desktop(1280, 800) as desktop:
        program = desktop.start("study.lacrima")
        program.button("Draw a patient").click()
        desktop.keys("4", "Return")

Keys, clicks, wheel and taps go through the X server (XTEST), as those of a keyboard and a mouse do; what is on the
screen is read through the accessible tree (AT-SPI), as a screen reader does. Everything waits for states: a wait that
is never over fails with what it waited for and a picture of the screen.
"""

from driver.desktop import Desktop
from driver.scenario import Scenario
from driver.study import StudyFile
from driver.waiting import NeverHappened, wait_for

__all__ = ["Desktop", "NeverHappened", "Scenario", "StudyFile", "wait_for"]
