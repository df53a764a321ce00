-- why: claims go in the supplier's own form; each version of it is kept with the places of its fields, since sent claims were filled by one of them
-- rebuilds: none
-- test: test/migrations/0130-claim-templates.test.ts

CREATE TABLE claim_templates (
  id INTEGER PRIMARY KEY, supplier_id INTEGER NOT NULL, version_no INTEGER NOT NULL, file_id INTEGER NOT NULL, mapping_json TEXT NOT NULL, marks_json TEXT NOT NULL, comment TEXT NOT NULL, is_active INTEGER NOT NULL, recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
  CONSTRAINT uq_claim_templates_version UNIQUE (supplier_id, version_no),
  CONSTRAINT ck_claim_templates_version CHECK (version_no >= 1), CONSTRAINT ck_claim_templates_active CHECK (is_active IN (0, 1)),
  CONSTRAINT fk_claim_templates_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_templates_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_templates_person FOREIGN KEY (recorded_by) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
-- One form of a supplier is in use.
CREATE UNIQUE INDEX uq_claim_templates_active ON claim_templates (supplier_id) WHERE is_active = 1;
CREATE TRIGGER tr_claim_templates_frozen BEFORE UPDATE OF supplier_id, version_no, file_id, mapping_json, marks_json, comment, recorded_at, recorded_by ON claim_templates BEGIN SELECT RAISE(ABORT, 'claim template is frozen'); END;
CREATE TRIGGER tr_claim_templates_kept BEFORE DELETE ON claim_templates BEGIN SELECT RAISE(ABORT, 'claim template is frozen'); END;
