-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 1 of a study file. Each migration runs once, in one transaction, and ends by saying its number.

PRAGMA application_id = 1279345490; -- "LACR"

-- Everything that happened, appended once and never changed. The body stands last, so that headers are read
-- without touching it.
CREATE TABLE record (
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
    signature  BLOB    NOT NULL,
    body       BLOB    NOT NULL
);

-- Who signs records, how many, and the last of them: the head is signed, so that missing records are noticed.
CREATE TABLE signer (
    fingerprint TEXT    PRIMARY KEY,
    public_key  BLOB    NOT NULL,
    length      INTEGER NOT NULL,
    last_hash   BLOB    NOT NULL,
    signature   BLOB    NOT NULL
);

-- The private key of the study, locked once for every key holder.
CREATE TABLE key_holder (
    name        TEXT    PRIMARY KEY,
    is_recovery INTEGER NOT NULL,
    salt        BLOB    NOT NULL,
    operations  INTEGER NOT NULL,
    memory      INTEGER NOT NULL,
    wrapped     BLOB    NOT NULL
);

-- The office of each installation of the program that writes to this file.
CREATE TABLE office (
    installation BLOB PRIMARY KEY,
    code         TEXT NOT NULL,
    name         TEXT NOT NULL,
    fingerprint  TEXT NOT NULL REFERENCES signer (fingerprint),
    wrapped_key  BLOB NOT NULL
);

CREATE TABLE office_pin (
    installation BLOB    PRIMARY KEY,
    salt         BLOB    NOT NULL,
    operations   INTEGER NOT NULL,
    memory       INTEGER NOT NULL,
    hash         BLOB    NOT NULL,
    failures     INTEGER NOT NULL DEFAULT 0,
    last_failure INTEGER NOT NULL DEFAULT 0
);

-- Unfinished surveys, encrypted. `archived` is when one was discarded, or null.
CREATE TABLE draft (
    id          BLOB    PRIMARY KEY,
    clinician   TEXT    NOT NULL,
    case_id     TEXT    NOT NULL,
    sitting     INTEGER NOT NULL,
    instruments TEXT    NOT NULL,
    started     INTEGER NOT NULL,
    thirds      INTEGER NOT NULL,
    archived    INTEGER,
    salt        BLOB    NOT NULL,
    operations  INTEGER NOT NULL,
    memory      INTEGER NOT NULL,
    by_code     BLOB    NOT NULL,
    by_study    BLOB    NOT NULL,
    body        BLOB    NOT NULL
);

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
);

PRAGMA user_version = 1;
