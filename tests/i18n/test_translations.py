# SPDX-License-Identifier: GPL-3.0-or-later
"""Each sentence has its translation in the context that asks for it: a renamed context loses all of its own.

Qt's own tool collects what the sources ask for; a copy of the translations must know all of it."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]


def collected(language, *options):
    """The translations of a language after the sources were looked through."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / f"lacrima_{language}.ts"
        shutil.copy(ROOT / "resources/i18n" / copy.name, copy)
        subprocess.run([os.environ["LACRIMA_LUPDATE"], "-I", ".", "core", "ui", "app", "-locations", "none",
                        *options, "-ts", copy], cwd=ROOT, check=True, capture_output=True)
        return xml.parse(copy).getroot()


def of_kind(translations, *kinds):
    found = []
    for context in translations.iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") in kinds:
                found.append((context.find("name").text, message.find("source").text))
    return found


class TranslationsTest(unittest.TestCase):
    maxDiff = None

    def test_every_sentence_has_its_italian_in_its_context(self):
        self.assertEqual(of_kind(collected("it"), "unfinished"), [])

    def test_every_number_of_things_has_its_english(self):
        self.assertEqual(of_kind(collected("en", "-pluralonly"), "unfinished"), [])

    def test_nothing_is_kept_that_no_source_asks_for(self):
        for language, options in (("it", []), ("en", ["-pluralonly"])):
            self.assertEqual(of_kind(collected(language, *options), "vanished", "obsolete"), [], language)


if __name__ == "__main__":
    unittest.main()
