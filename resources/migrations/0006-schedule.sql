-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is to be done later. `day`, `clock` and `zone` are as the person gave them; `due` is the moment of the next
-- time; what has no other one is deleted when that has come.
CREATE TABLE scheduled_change (
    id      TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    title   TEXT NOT NULL,
    content TEXT NOT NULL,
    day     TEXT NOT NULL,
    clock   TEXT NOT NULL,
    zone    TEXT NOT NULL,
    weekly  INTEGER NOT NULL,
    due     BIGINT NOT NULL,
    created BIGINT NOT NULL
);

CREATE INDEX scheduled_change_due ON scheduled_change (account, due);

-- Each time that came: who took it, and what became of it. It has the content that it is about, since the change may
-- be edited or cancelled afterwards.
CREATE TABLE scheduled_run (
    id        TEXT PRIMARY KEY,
    change_id TEXT NOT NULL,
    account   TEXT NOT NULL,
    title     TEXT NOT NULL,
    content   TEXT NOT NULL,
    due       BIGINT NOT NULL,
    state     TEXT NOT NULL,
    owner     TEXT NOT NULL,
    batch_id  TEXT NOT NULL,
    error     TEXT NOT NULL,
    taken     BIGINT NOT NULL
);

CREATE INDEX scheduled_run_by_time ON scheduled_run (account, due);
