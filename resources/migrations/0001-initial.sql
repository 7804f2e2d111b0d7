-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Times are milliseconds since 1970 UTC, truth values 0 or 1: the same statements run on SQLite and on PostgreSQL.

CREATE TABLE account (
    account   TEXT PRIMARY KEY,
    refreshed BIGINT
);

CREATE TABLE telephony_group (
    account     TEXT NOT NULL,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    status      TEXT NOT NULL,
    refreshed   BIGINT,
    error_kind  TEXT NOT NULL,
    PRIMARY KEY (account, name)
);

-- A number belongs to one group at a time, so that its name is enough to find it within an account.
CREATE TABLE service (
    account         TEXT NOT NULL,
    service_name    TEXT NOT NULL,
    billing_account TEXT NOT NULL,
    description     TEXT NOT NULL,
    kind            TEXT NOT NULL,
    feature_type    TEXT NOT NULL,
    country_code    TEXT NOT NULL,
    offer           TEXT NOT NULL,
    PRIMARY KEY (account, service_name),
    FOREIGN KEY (account, billing_account) REFERENCES telephony_group (account, name) ON DELETE CASCADE
);

CREATE INDEX service_by_group ON service (account, billing_account, service_name);

CREATE TABLE journal (
    id                TEXT PRIMARY KEY,
    account           TEXT NOT NULL,
    billing_account   TEXT NOT NULL,
    service_name      TEXT NOT NULL,
    from_type         TEXT NOT NULL,
    to_type           TEXT NOT NULL,
    state             TEXT NOT NULL,
    task_id           BIGINT NOT NULL,
    tasks_before      TEXT NOT NULL,
    snapshot_id       TEXT NOT NULL,
    owner             TEXT NOT NULL,
    created           BIGINT NOT NULL,
    submitted         BIGINT,
    finished          BIGINT,
    has_error         INTEGER NOT NULL,
    error_kind        TEXT NOT NULL,
    error_status      INTEGER NOT NULL,
    error_code        TEXT NOT NULL,
    error_message     TEXT NOT NULL,
    error_query_id    TEXT NOT NULL,
    error_retry_after BIGINT,
    failure           TEXT NOT NULL,
    seen              INTEGER NOT NULL,
    begun_elsewhere   INTEGER NOT NULL
);

CREATE INDEX journal_by_time ON journal (account, created);
CREATE INDEX journal_by_number ON journal (account, service_name, created);
CREATE INDEX journal_unfinished ON journal (account, service_name) WHERE finished IS NULL;

CREATE TABLE snapshot (
    id              TEXT PRIMARY KEY,
    account         TEXT NOT NULL,
    billing_account TEXT NOT NULL,
    service_name    TEXT NOT NULL,
    feature_type    TEXT NOT NULL,
    taken           BIGINT NOT NULL,
    content         TEXT NOT NULL
);

CREATE INDEX snapshot_by_number ON snapshot (account, service_name, taken);
