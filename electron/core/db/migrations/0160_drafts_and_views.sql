-- why: what is typed and not done yet survives a killed window; views of lists are kept for each person and shared by a manager
-- rebuilds: none
-- test: test/migrations/0160-drafts-and-views.test.ts

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, screen TEXT NOT NULL, subject TEXT NOT NULL, body_json TEXT NOT NULL, saved_at TEXT NOT NULL,
  CONSTRAINT uq_drafts_place UNIQUE (person_id, screen, subject),
  CONSTRAINT ck_drafts_screen CHECK (length(screen) > 0), CONSTRAINT ck_drafts_body CHECK (json_valid(body_json)),
  CONSTRAINT fk_drafts_person FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_drafts_saved ON drafts (saved_at);

CREATE TABLE list_views (
  id INTEGER PRIMARY KEY, list TEXT NOT NULL, owner_id INTEGER NOT NULL, name TEXT NOT NULL, name_norm TEXT NOT NULL, view_json TEXT NOT NULL, is_shared INTEGER NOT NULL, saved_at TEXT NOT NULL,
  CONSTRAINT uq_list_views_name UNIQUE (list, owner_id, name_norm),
  CONSTRAINT ck_list_views_name CHECK (length(name) > 0), CONSTRAINT ck_list_views_shared CHECK (is_shared IN (0, 1)), CONSTRAINT ck_list_views_view CHECK (json_valid(view_json)),
  CONSTRAINT fk_list_views_owner FOREIGN KEY (owner_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;
