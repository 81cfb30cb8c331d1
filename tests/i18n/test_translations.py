# SPDX-License-Identifier: GPL-3.0-or-later
"""Each sentence has its translation in the context that asks for it: a renamed context loses all of its own.

Qt's own tool collects what the sources ask for; a copy of the translations must know all of it."""
import os
import pathlib
import re
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


CLASS = re.compile(r"class (\w+)[^;{]*\{\s*Q_DECLARE_TR_FUNCTIONS\((\w+)\)")


def declared():
    """Each context that a source declares for its own sentences: (file, class, context)."""
    for room in ("core", "ui", "app"):
        for path in sorted((ROOT / room).rglob("*.cpp")):
            for match in CLASS.finditer(path.read_text(encoding="utf-8")):
                yield str(path.relative_to(ROOT)), match[1], match[2]


class TranslationsTest(unittest.TestCase):
    maxDiff = None

    def test_every_sentence_has_its_italian_in_its_context(self):
        self.assertEqual(of_kind(collected("it"), "unfinished"), [])

    def test_every_number_of_things_has_its_english(self):
        self.assertEqual(of_kind(collected("en", "-pluralonly"), "unfinished"), [])

    def test_a_source_asks_in_its_own_context(self):
        """Qt's tool files a sentence under the class that asks for it; the program looks where the class says.
        Where the two differ the sentence is found by none."""
        contexts = {}
        for file, name, context in declared():
            self.assertEqual(name, context, file)
            self.assertNotIn(context, contexts, f"{file} and {contexts.get(context)}")
            contexts[context] = file
        self.assertGreater(len(contexts), 30)

    def test_italian_quotes_as_italian_does(self):
        mixed = [text for message in xml.parse(ROOT / "resources/i18n/lacrima_it.ts").iter("message")
                 for text in message.find("translation").itertext()
                 if re.search("[“”„]", text)]
        self.assertEqual(mixed, [])

    def test_nothing_is_kept_that_no_source_asks_for(self):
        for language, options in (("it", []), ("en", ["-pluralonly"])):
            self.assertEqual(of_kind(collected(language, *options), "vanished", "obsolete"), [], language)


if __name__ == "__main__":
    unittest.main()
