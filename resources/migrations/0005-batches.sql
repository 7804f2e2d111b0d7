-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Many numbers that are brought to goals. What several of them are to become is written once.
CREATE TABLE batch (
    id       TEXT PRIMARY KEY,
    account  TEXT NOT NULL,
    title    TEXT NOT NULL,
    origin   TEXT NOT NULL,
    state    TEXT NOT NULL,
    owner    TEXT NOT NULL,
    created  BIGINT NOT NULL,
    finished BIGINT
);

CREATE INDEX batch_by_time ON batch (account, created);

CREATE TABLE batch_goal (
    batch_id TEXT NOT NULL,
    place    INTEGER NOT NULL,
    content  TEXT NOT NULL,
    PRIMARY KEY (batch_id, place),
    FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE CASCADE
);

CREATE TABLE batch_item (
    batch_id        TEXT NOT NULL,
    place           INTEGER NOT NULL,
    service         TEXT NOT NULL,
    goal            INTEGER NOT NULL,
    state           TEXT NOT NULL,
    provisioning_id TEXT NOT NULL,
    snapshot_id     TEXT NOT NULL,
    changed_nothing INTEGER NOT NULL,
    error           TEXT NOT NULL,
    PRIMARY KEY (batch_id, place),
    FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE CASCADE
);

-- Set-ups with blanks.
CREATE TABLE setup_template (
    id      TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    name    TEXT NOT NULL,
    content TEXT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE UNIQUE INDEX setup_template_by_name ON setup_template (account, name);
