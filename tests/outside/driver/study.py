# SPDX-License-Identifier: GPL-3.0-or-later
"""A study file, read afterwards by another program than ours."""

import contextlib
import sqlite3


class StudyFile:
    def __init__(self, path):
        self.path = path

    def _rows(self, sql, values=()):
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as file:
            return file.execute(sql, values).fetchall()

    def alter(self, sql):
        """What the program would never do."""
        with contextlib.closing(sqlite3.connect(self.path)) as file, file:
            file.execute(sql)

    def headers(self):
        """(kind, clinician, case, sitting, instrument) of every record."""
        return self._rows("SELECT kind, clinician, case_id, sitting, instrument FROM record ORDER BY position")

    def sealed(self, instrument):
        """The cases of which a response to the instrument is sealed."""
        return [row[0] for row in self._rows(
            "SELECT case_id FROM record WHERE instrument = ? ORDER BY position", (instrument,))]

    def drafts(self):
        """(case, sitting, whether it was discarded)."""
        return self._rows("SELECT case_id, sitting, archived IS NOT NULL FROM draft ORDER BY started")
