-- SPDX-FileCopyrightText: 2026 The Aiguilleur authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a copy is called by people, why it was taken, and how many characters it has.
ALTER TABLE snapshot ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE snapshot ADD COLUMN cause TEXT NOT NULL DEFAULT 'beforeChange';
ALTER TABLE snapshot ADD COLUMN size BIGINT NOT NULL DEFAULT 0;
UPDATE snapshot SET size = LENGTH(content);

CREATE INDEX snapshot_by_time ON snapshot (account, taken);
