-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is being written to a number, call by call. A save that is finished keeps its line and loses its steps.
CREATE TABLE setup_save (
    id              TEXT PRIMARY KEY,
    account         TEXT NOT NULL,
    billing_account TEXT NOT NULL,
    service_name    TEXT NOT NULL,
    state           TEXT NOT NULL,
    owner           TEXT NOT NULL,
    lists_before    TEXT NOT NULL,
    created         BIGINT NOT NULL,
    finished        BIGINT,
    has_error       INTEGER NOT NULL,
    error_kind      TEXT NOT NULL,
    error_status    INTEGER NOT NULL,
    error_code      TEXT NOT NULL,
    error_message   TEXT NOT NULL,
    error_query_id  TEXT NOT NULL
);

CREATE INDEX setup_save_unfinished ON setup_save (account, service_name) WHERE finished IS NULL;

CREATE TABLE setup_step (
    save_id TEXT NOT NULL,
    place   INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (save_id, place),
    FOREIGN KEY (save_id) REFERENCES setup_save (id) ON DELETE CASCADE
);
