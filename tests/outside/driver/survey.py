# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient in front of the survey."""

import time

from driver.waiting import wait_for

A_MOMENT = 0.7  # seconds: whoever types without a pause is not taken before there is one
BOARD = "Cases of this study"


class Survey:
    """The way through the survey, a page at a time. A page takes nothing in its first moment: whoever reads it and then
    taps is taken at the next try."""

    def __init__(self, program, desktop):
        self.program, self.desktop = program, desktop

    def hand_over(self):
        """From the board, with the first case chosen."""
        self.program.find("table", BOARD)
        self.desktop.keys("Return")
        self.program.button("I have the computer now")

    def press(self, name, until):
        """Clicks the button of this name until `until` (words on the screen, or a question) is there."""
        def tried():
            if until() if callable(until) else self.program.sees(until):
                return True
            for button in self.program.find_all("push button", name):
                button.click()
            return False
        wait_for(tried, f"{until!r} after {name!r}; there is: {self.program.words()[:600]}")

    def begin(self):
        """Up to the first question; the resume code."""
        self.press("I have the computer now", "Welcome")
        self.press("Continue", "Before you begin")
        self.press("I agree to take part", "A code of your own")
        words = self.program.find("label", lambda name: name.startswith("Your code: ")).name
        self.press("I have noted it", lambda: self.program.find_all("push button", "Continue"))
        self.press("Continue", self.question)
        return words.removeprefix("Your code: ")

    def question(self):
        """The wording of the question on the screen, or nothing."""
        if not self.program.find_all("push button", "Skip this question"):
            return None
        names = [node.name for node in self.program.find_all("filler") if node.name not in ("", "Lacrima")]
        return names[-1] if names else None

    def enter(self, code):
        """Types into the one field of the page, until the page has taken it, and confirms."""
        def typed():
            time.sleep(A_MOMENT)
            self.desktop.keys("ctrl+a")
            self.desktop.type(code)
            field = self.program.focused()
            return field is not None and field.caret == len(code)
        wait_for(typed, "the code in its field")
        self.desktop.keys("Return")

    def give_back(self, pin):
        self.press("Hand the computer back", "This computer is locked.")
        self.enter(pin)
