-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every call that may have changed something, written before it is sent.
CREATE TABLE api_call (
    id           TEXT PRIMARY KEY,
    account      TEXT NOT NULL,
    person       TEXT NOT NULL,
    service_name TEXT NOT NULL,
    method       TEXT NOT NULL,
    path         TEXT NOT NULL,
    body         TEXT NOT NULL,
    sent         BIGINT NOT NULL,
    ended        BIGINT,
    status       INTEGER NOT NULL,
    error_kind   TEXT NOT NULL,
    message      TEXT NOT NULL,
    query_id     TEXT NOT NULL
);

CREATE INDEX api_call_by_time ON api_call (account, sent);
CREATE INDEX api_call_by_number ON api_call (account, service_name, sent);
