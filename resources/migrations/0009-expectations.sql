-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How calls to a number are to end, checked after each change of its call plan; `content` as core/callexpectation.h
-- has it.
CREATE TABLE call_expectation (
    id      TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    number  TEXT NOT NULL,
    content TEXT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE INDEX call_expectation_by_number ON call_expectation (account, number);
