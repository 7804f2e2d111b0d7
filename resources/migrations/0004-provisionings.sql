-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Numbers that are brought to a goal. `goal` and `outcome` are JSON; a goal is kept so that it can be tried again.
CREATE TABLE provisioning (
    id              TEXT PRIMARY KEY,
    account         TEXT NOT NULL,
    billing_account TEXT NOT NULL,
    service_name    TEXT NOT NULL,
    batch_id        TEXT NOT NULL,
    origin          TEXT NOT NULL,
    state           TEXT NOT NULL,
    owner           TEXT NOT NULL,
    goal            TEXT NOT NULL,
    snapshot_id     TEXT NOT NULL,
    change_id       TEXT NOT NULL,
    save_id         TEXT NOT NULL,
    outcome         TEXT NOT NULL,
    created         BIGINT NOT NULL,
    finished        BIGINT
);

CREATE INDEX provisioning_unfinished ON provisioning (account, service_name) WHERE finished IS NULL;
CREATE INDEX provisioning_of_batch ON provisioning (batch_id);
