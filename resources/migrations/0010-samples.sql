-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the figures of a queue grew by in a quarter of an hour while this computer watched it.
CREATE TABLE queue_sample (
    account  TEXT NOT NULL,
    number   TEXT NOT NULL,
    queue    TEXT NOT NULL,
    begun    BIGINT NOT NULL,
    total    BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    lost     BIGINT NOT NULL,
    PRIMARY KEY (account, number, queue, begun)
);
