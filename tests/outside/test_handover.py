# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer in a patient's hands: what a crash, a second start, a moved file and a slow disk may not do."""

import shutil
import time
import unittest

from driver import Desktop, Scenario, StudyFile, wait_for
from driver.desktop import PIN
from driver.survey import A_MOMENT, BOARD, Survey

STAFF_WORDS = ["New clinician", "Draw a patient", BOARD, "Open the demonstration study", "Recent", "Via Dante"]
RESTARTED = "This computer is with a patient."


class HandOver(Scenario):
    def survey_on(self, desktop, environment=None):
        self.study = desktop.prepare_study()
        self.program = desktop.start(self.study, environment=environment)
        survey = Survey(self.program, desktop)
        survey.hand_over()
        return survey

    def assert_no_staff(self, program):
        seen = program.words()
        for words in STAFF_WORDS:
            self.assertNotIn(words, seen)

    def test_a_kill_before_consent_comes_up_locked(self):
        with Desktop() as desktop:
            self.survey_on(desktop)
            self.program.kill()
            again = desktop.start()
            again.wait_to_see(RESTARTED)
            self.assert_no_staff(again)
            again.kill()
            with_file = desktop.start(self.study)
            with_file.wait_to_see(RESTARTED)
            self.assert_no_staff(with_file)
            survey = Survey(with_file, desktop)
            survey.give_back("0000")
            with_file.wait_to_see("This is not the PIN of this office.")
            self.assert_no_staff(with_file)
            survey.enter(PIN)
            with_file.find("table", BOARD)
            with_file.kill()
            self.assertTrue(desktop.start(self.study).find("table", BOARD))

    def test_a_kill_within_the_survey_goes_on_with_the_code(self):
        with Desktop() as desktop:
            survey = self.survey_on(desktop)
            code = survey.begin()
            first = survey.question()
            self.program.kill()
            again = desktop.start()
            again.wait_to_see(RESTARTED)
            self.assert_no_staff(again)
            survey = Survey(again, desktop)
            survey.press("Go on with my code", "Welcome back")
            survey.enter(code)
            wait_for(lambda: again.find_all("push button", "Continue"), "the title page")
            survey.press("Continue", survey.question)
            self.assertEqual(survey.question(), first)
            self.assertEqual(len(StudyFile(self.study).drafts()), 1)

    def test_a_second_start_brings_the_first_to_the_front_and_ends(self):
        with Desktop() as desktop:
            survey = self.survey_on(desktop)
            for words in ([self.study], []):
                status, said = desktop.start_expecting_end(*words)
                self.assertEqual(status, 0, said)
                self.assertIn("A patient has this computer", said)
            survey.begin()
            self.program.kill()

    def test_one_program_has_a_study(self):
        with Desktop() as desktop:
            study = desktop.prepare_study()
            first = desktop.start(study)
            first.find("table", BOARD)
            status, said = desktop.start_expecting_end(study)
            self.assertEqual(status, 0, said)
            self.assertTrue(first.is_running)

    def test_a_refusal_is_told_to_the_office(self):
        with Desktop() as desktop:
            survey = self.survey_on(desktop)
            survey.press("I have the computer now", "Welcome")
            survey.press("Continue", "Before you begin")
            survey.press("I would rather not", "You gave no answers")
            survey.give_back(PIN)
            self.program.wait_to_see("The patient of case VD01-1 does not take part.")
            self.assertEqual(StudyFile(self.study).sealed("crying"), [])

    def test_sealed_is_said_of_this_study_only(self):
        with Desktop() as desktop:
            survey = self.survey_on(desktop)
            survey.begin()
            question = survey.question()
            other = desktop.prepare_study("other.lacrima")
            self.study.write_bytes(other.read_bytes())  # as cp does: the same file, with another study in it
            option = self.program.find("radio button", lambda name: name.endswith("option 2 of 2"))

            def refused():
                option.click()
                return self.program.sees("could not be saved")
            wait_for(refused, "the page says that it could not be saved")
            self.assertEqual(survey.question(), question)

    def test_nothing_is_acknowledged_once_the_file_was_replaced(self):
        with Desktop() as desktop:
            survey = self.survey_on(desktop)
            survey.begin()
            question = survey.question()
            moved = self.study.with_suffix(".moved")
            self.study.rename(moved)
            shutil.copy(moved, self.study)
            option = self.program.find("radio button", lambda name: name.endswith("option 2 of 2"))

            def answered():
                option.click()
                return self.program.sees("could not be saved")
            wait_for(answered, "the page says that it could not be saved")
            self.assertEqual(survey.question(), question)
            moved.rename(self.study)
            survey.press("Try again", lambda: survey.question() != question)
            self.assertEqual(len(StudyFile(self.study).drafts()), 1)

    def test_keys_pressed_while_something_is_saved_answer_nothing(self):
        with Desktop() as desktop:
            environment, switch = desktop.slow_disk()
            survey = self.survey_on(desktop, environment)
            survey.begin()
            first = survey.question()
            switch.touch()
            wait_for(lambda: self.answer_unless_moved(survey, desktop, first), "the next question")
            # The window was away for more than a second, and three of the four keys came meanwhile.
            switch.unlink()
            self.assertTrue(survey.question().startswith("About how many times"), survey.question())
            self.assertEqual(self.program.find("text").text, "")

    def answer_unless_moved(self, survey, desktop, first):
        """One answer, and keys right behind it, until the page has taken the answer."""
        time.sleep(A_MOMENT)
        if survey.question() == first:
            desktop.keys("1", "1", "1", "1")
        return survey.question() not in (None, first)


if __name__ == "__main__":
    unittest.main()
