-- why: the centre edits the texts of its papers; every edition is kept and none is changed, since printed papers name the one they were made of
-- rebuilds: none
-- test: test/migrations/0040-templates.test.ts

CREATE TABLE document_templates (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, version_no INTEGER NOT NULL, text TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL, comment TEXT NOT NULL,
  CONSTRAINT uq_document_templates_version UNIQUE (kind, version_no),
  CONSTRAINT fk_document_templates_person FOREIGN KEY (recorded_by) REFERENCES people (id) ON DELETE RESTRICT,
  CONSTRAINT ck_document_templates_version CHECK (version_no >= 1), CONSTRAINT ck_document_templates_text CHECK (length(text) > 0)
) STRICT;
CREATE TRIGGER tr_document_templates_frozen BEFORE UPDATE ON document_templates BEGIN SELECT RAISE(ABORT, 'template version is frozen'); END;
CREATE TRIGGER tr_document_templates_kept BEFORE DELETE ON document_templates BEGIN SELECT RAISE(ABORT, 'template version is frozen'); END;
