-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 2: records have a Lamport number (0: from format 1), and those about people are found at once.

CREATE TABLE record_2 (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB    NOT NULL UNIQUE,
    kind       INTEGER NOT NULL,
    office     TEXT    NOT NULL,
    clinician  TEXT    NOT NULL,
    case_id    TEXT    NOT NULL,
    sitting    INTEGER NOT NULL,
    instrument TEXT    NOT NULL,
    date       TEXT    NOT NULL,
    previous   BLOB    NOT NULL,
    lamport    INTEGER NOT NULL,
    signature  BLOB    NOT NULL,
    body       BLOB    NOT NULL
);

INSERT INTO record_2
    SELECT position, id, kind, office, clinician, case_id, sitting, instrument, date, previous, 0, signature, body
    FROM record ORDER BY position;

DROP TABLE record;

ALTER TABLE record_2 RENAME TO record;

-- The definition, offices, key holders, tickets, verdicts, migration: few, and they decide which others count.
CREATE INDEX record_of_people ON record (position) WHERE kind IN (1, 2, 6, 7, 8, 9);

PRAGMA user_version = 2;
