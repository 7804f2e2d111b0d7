-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who is behind the owners that the other tables name: user@host, and since when the program runs.
CREATE TABLE store_owner (
    owner  TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    since  BIGINT NOT NULL
);

-- Keys of accounts are made on each computer: what an account is called in a database that several people share.
CREATE TABLE shared_account (
    account TEXT PRIMARY KEY,
    name    TEXT NOT NULL
);
