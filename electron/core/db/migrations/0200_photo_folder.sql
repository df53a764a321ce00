-- why: cameras and scanners put pictures into a folder of this computer; what lay there before, and what was settled since, is not offered again
-- rebuilds: none
-- test: test/migrations/0200-photo-folder.test.ts

CREATE TABLE photo_folder (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL, moves_taken INTEGER NOT NULL, set_at TEXT NOT NULL, set_by INTEGER NOT NULL,
  CONSTRAINT ck_photo_folder_one CHECK (id = 1),
  CONSTRAINT ck_photo_folder_moves CHECK (moves_taken IN (0, 1)),
  CONSTRAINT fk_photo_folder_by FOREIGN KEY (set_by) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;

-- Another size or time under the same name is another picture: cameras begin their numbers anew.
CREATE TABLE photo_folder_files (
  name TEXT PRIMARY KEY, size_bytes INTEGER NOT NULL, modified_ms INTEGER NOT NULL, outcome TEXT NOT NULL,
  CONSTRAINT ck_photo_folder_files_outcome CHECK (outcome IN ('before', 'taken', 'skipped'))
) STRICT, WITHOUT ROWID;
