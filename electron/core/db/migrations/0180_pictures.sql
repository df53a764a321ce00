-- why: photos come from phones before they have a place; an original gets small copies and marks beside it and is never changed itself
-- rebuilds: none
-- test: test/migrations/0180-pictures.test.ts

CREATE TABLE incoming_photos (
  id INTEGER PRIMARY KEY, file_id INTEGER NOT NULL, ticket_id TEXT NOT NULL, label TEXT NOT NULL, received_at TEXT NOT NULL, received_for INTEGER,
  outcome TEXT, settled_at TEXT, settled_by INTEGER,
  CONSTRAINT ck_incoming_photos_outcome CHECK (outcome IS NULL OR outcome IN ('placed', 'discarded')),
  CONSTRAINT ck_incoming_photos_settled CHECK ((outcome IS NULL) = (settled_at IS NULL)),
  CONSTRAINT fk_incoming_photos_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_incoming_photos_for FOREIGN KEY (received_for) REFERENCES people (id) ON DELETE RESTRICT,
  CONSTRAINT fk_incoming_photos_by FOREIGN KEY (settled_by) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_incoming_photos_open ON incoming_photos (id) WHERE outcome IS NULL;
CREATE INDEX ix_incoming_photos_file ON incoming_photos (file_id);

-- The preview is for lists; the shown copy, where the original is large, is for papers and everything that leaves.
CREATE TABLE picture_copies (
  file_id INTEGER PRIMARY KEY, preview_file_id INTEGER NOT NULL, shown_file_id INTEGER, made_at TEXT NOT NULL,
  CONSTRAINT fk_picture_copies_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_picture_copies_preview FOREIGN KEY (preview_file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_picture_copies_shown FOREIGN KEY (shown_file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE picture_marks (
  file_id INTEGER PRIMARY KEY, original_sha256 TEXT NOT NULL, shapes_json TEXT NOT NULL, goes_out INTEGER NOT NULL, marked_file_id INTEGER, marked_preview_file_id INTEGER, made_at TEXT NOT NULL, made_by INTEGER NOT NULL,
  CONSTRAINT ck_picture_marks_goes_out CHECK (goes_out IN (0, 1)),
  CONSTRAINT ck_picture_marks_drawn CHECK (goes_out = 0 OR (marked_file_id IS NOT NULL AND marked_preview_file_id IS NOT NULL)),
  CONSTRAINT fk_picture_marks_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_picture_marks_marked FOREIGN KEY (marked_file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_picture_marks_preview FOREIGN KEY (marked_preview_file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_picture_marks_person FOREIGN KEY (made_by) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE TRIGGER tr_picture_marks_original BEFORE UPDATE OF file_id, original_sha256 ON picture_marks BEGIN SELECT RAISE(ABORT, 'marks belong to one original'); END;
