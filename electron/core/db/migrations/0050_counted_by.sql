-- why: every counted last day says by which rules and which calendar it was counted
-- rebuilds: none
-- test: test/migrations/0050-counted-by.test.ts

ALTER TABLE demand_terms ADD COLUMN counted_by TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN deadline_counted_by TEXT NOT NULL DEFAULT '';
-- Terms counted before are counted again at the next opening, with the name of what they were counted by.
DELETE FROM clock_state;
