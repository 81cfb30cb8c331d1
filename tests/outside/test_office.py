# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's hands: pasting, the wheel, the keyboard after a save, screens of all sizes."""

import shutil
import unittest

from driver import Desktop, Scenario, StudyFile, wait_for
from driver.desktop import PASSPHRASE
from driver.survey import BOARD

CODES = "Or type your own code for each of them, one a line"


class Office(Scenario):
    def unlocked(self, desktop, workspace, alter=None):
        """The demonstration study with its pages open, altered before that by somebody with a program for databases."""
        study = desktop.home / "demo.lacrima"
        desktop.command("demo", study)
        if alter is not None:
            StudyFile(study).alter(alter)
        program = desktop.start(study)
        program.find("radio button", workspace).click()
        program.find("password text", "Passphrase")
        desktop.type("demo")
        desktop.keys("Return")
        return program

    def test_pasting_nothing_ends_nothing(self):
        with Desktop() as desktop:
            program = desktop.start(desktop.prepare_study())
            program.find("table", BOARD)
            desktop.keys("Down", "Return")
            codes = program.find("text", CODES)
            codes.click()
            desktop.keys("ctrl+v")
            codes.click(button=2)
            desktop.type("K1\nK2\nK2\n \nK3")
            wait_for(lambda: "K3" in codes.text, "what was typed")
            desktop.keys("ctrl+a", "ctrl+c", "Right", "ctrl+v")
            wait_for(lambda: codes.text.count("K3") == 2, "what was pasted")
            self.assertTrue(program.is_running)

    def test_the_window_fits_the_screen(self):
        for width, height in ((1366, 768), (1280, 800), (1024, 700)):
            self.fits(width, height)

    def fits(self, width, height):
        # A desktop of its own for each size: the tree belongs to one bus, so this looks at the window manager only.
        with Desktop(width, height) as desktop:
            study = desktop.prepare_study()
            desktop.start_unread(study)
            left, top, right, bottom = wait_for(desktop.window_edges, "a window")
            self.assertTrue(left >= 0 and top >= 0 and right <= width and bottom <= height,
                            f"{left}, {top} to {right}, {bottom}")

    def test_the_wheel_scrolls_and_chooses_nothing(self):
        with Desktop() as desktop:
            program = self.unlocked(desktop, "Explore")
            program.find("radio button", "Correlations").click()
            program.wait_to_see("Correlations with their intervals")
            boxes = program.find_all("combo box") or [program.find("combo box")]
            method = next((box for box in boxes if "Method" in box.name), boxes[0])
            before = method.name, method.text
            for focus in (False, True):
                if focus:
                    method.grab_focus()
                x, y = method.centre
                desktop.wheel(x, y, -3)
                desktop.wheel(x, y, 2)
            # A key afterwards shows that the page is there and has taken all of that.
            desktop.keys("Tab")
            wait_for(lambda: program.focused() is not None, "the focus")
            self.assertEqual((method.name, method.text), before)

    def test_explore_says_what_failed_its_check(self):
        with Desktop() as desktop:
            program = self.unlocked(desktop, "Explore", "UPDATE record SET body = zeroblob(length(body)) WHERE "
                                    "instrument = 'crying' AND case_id IN ('D01-1', 'D02-1')")
            program.wait_to_see("2 records of this study failed their check or are missing, and are left out of every number")

    def test_an_older_copy_takes_nothing_until_the_office_goes_on_with_it(self):
        with Desktop() as desktop:
            study, older, data = desktop.prepare_study(), desktop.folder / "older", desktop.folder / "data.csv"
            shutil.copy(study, older)
            data.write_text("case_id,cried_ever\nP1,1\nP2,0\n", encoding="utf-8")
            desktop.command("import", study, data, "--passphrase-file", "-", secret=PASSPHRASE + "\n")
            lost = len(StudyFile(study).headers()) - len(StudyFile(older).headers())
            shutil.copy(older, study)
            program = desktop.start(study)
            program.wait_to_see(f"This is an older copy of the study: at least {lost} records that this computer has seen are not in it")
            program.find("table", BOARD)
            desktop.keys("Return")
            program.wait_to_see("records that this computer has seen are not in it. It takes no answers: open the newest file")
            program.button("The newest file is lost…").click()
            program.wait_to_see("Going on with this file cannot be taken back.")
            program.button("Go on with this file")
            desktop.keys("space")  # a second click at one place would be half a double click
            program.wait_to_see("This office goes on under a new key")
            self.assertEqual([text for text in program.texts() if "This is an older copy" in text], [])
            program.find("radio button", "Explore").click()
            program.find("password text", "Passphrase")
            desktop.type(PASSPHRASE)
            desktop.keys("Return")
            program.button("Lock now")
            program.kill()
            # Who unlocked it here has vouched for the office, and the file says what is missing.
            self.assertIn("0 problem(s)", desktop.command("check", study))
            self.assertIn(f"{lost} record(s) it had seen are missing", desktop.command("office", study))

    def test_the_grid_has_the_keys_after_unlocking(self):
        with Desktop() as desktop:
            program = self.unlocked(desktop, "Clean")
            program.find("table", "Cases and variables")

            def cell():
                found = program.focused()
                return found.box if found is not None and found.role == "table cell" else None
            first = wait_for(cell, "a cell with the focus")
            desktop.keys("Down")
            wait_for(lambda: cell() not in (None, first), "the cell below")


if __name__ == "__main__":
    unittest.main()
