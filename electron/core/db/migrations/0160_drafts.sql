-- why: what is typed and not done yet survives a killed window
-- rebuilds: none
-- test: test/migrations/0160-drafts.test.ts

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, screen TEXT NOT NULL, subject TEXT NOT NULL, body_json TEXT NOT NULL, saved_at TEXT NOT NULL,
  CONSTRAINT uq_drafts_place UNIQUE (person_id, screen, subject),
  CONSTRAINT ck_drafts_screen CHECK (length(screen) > 0), CONSTRAINT ck_drafts_body CHECK (json_valid(body_json)),
  CONSTRAINT fk_drafts_person FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_drafts_saved ON drafts (saved_at);
