# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON Schema of instruments takes every shipped one and refuses what the program refuses."""
import copy
import json
import pathlib
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "resources/format/instrument.schema.json").read_text())
INSTRUMENTS = sorted((ROOT / "resources/instruments").glob("*.json"))


class InstrumentSchemaTest(unittest.TestCase):
    def setUp(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        self.validator = jsonschema.Draft202012Validator(SCHEMA)

    def test_every_shipped_instrument_is_valid(self):
        self.assertGreater(len(INSTRUMENTS), 4)
        for path in INSTRUMENTS:
            with self.subTest(path.name):
                self.validator.validate(json.loads(path.read_text()))

    def test_what_the_program_refuses_is_invalid(self):
        sound = json.loads((ROOT / "resources/instruments/crying.json").read_text())
        number = next(i for i, item in enumerate(sound["items"]) if item["type"] == "integer")
        choice = next(i for i, item in enumerate(sound["items"]) if item["type"] == "choice")

        def broken(change):
            instrument = copy.deepcopy(sound)
            change(instrument)
            return self.validator.is_valid(instrument)

        for change in (
            lambda i: i.pop("wording"),
            lambda i: i.update(format="lacrima-instrument/2"),
            lambda i: i.update(colour="blue"),
            lambda i: i.update(items=[]),
            lambda i: i["items"][0].update(id="Cried ever"),
            lambda i: i["items"][number].update(max_length=5),
            lambda i: i["items"][number].update(answers="yes_no"),
            lambda i: i["items"][choice].update(range=[0, 1]),
            lambda i: i["items"][choice].pop("answers", None) and None or i["items"][choice].pop("options", None),
            lambda i: i["answers"]["yes_no"][0].pop("code"),
            lambda i: i["items"][0].update(type="slider"),
        ):
            self.assertFalse(broken(change))


if __name__ == "__main__":
    unittest.main()
