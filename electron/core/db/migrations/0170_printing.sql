-- why: each workplace remembers where its papers go; what is to be printed waits in a queue that survives a restart; papers are signed on a tablet or by a scan
-- rebuilds: none
-- test: test/migrations/0170-printing.test.ts

-- Printers of labels; a sheet printer is known to the system and needs no row.
CREATE TABLE print_devices (
  id INTEGER PRIMARY KEY, workstation TEXT NOT NULL, name TEXT NOT NULL, connection TEXT NOT NULL, address TEXT NOT NULL, port INTEGER NOT NULL, language TEXT NOT NULL,
  media_width_mm INTEGER NOT NULL, media_height_mm INTEGER NOT NULL, shift_x_microns INTEGER NOT NULL, shift_y_microns INTEGER NOT NULL, is_removed INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT ck_print_devices_connection CHECK (connection IN ('network', 'queue', 'path', 'driver')),
  CONSTRAINT ck_print_devices_language CHECK (language IN ('', 'tspl', 'zpl') AND (language = '') = (connection = 'driver')),
  CONSTRAINT ck_print_devices_removed CHECK (is_removed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX uq_print_devices_name ON print_devices (workstation, name) WHERE is_removed = 0;

-- `paper` is a kind of paper, 'label', or 'any' for all papers that have no line of their own. An empty printer: asked in the window of the system.
CREATE TABLE print_setups (
  workstation TEXT NOT NULL, paper TEXT NOT NULL, printer TEXT NOT NULL, page_size TEXT NOT NULL, copies INTEGER NOT NULL, device_id INTEGER,
  CONSTRAINT pk_print_setups PRIMARY KEY (workstation, paper),
  CONSTRAINT ck_print_setups_copies CHECK (copies BETWEEN 1 AND 99),
  CONSTRAINT ck_print_setups_device CHECK (device_id IS NULL OR paper = 'label'),
  CONSTRAINT fk_print_setups_device FOREIGN KEY (device_id) REFERENCES print_devices (id) ON DELETE RESTRICT
) STRICT;

-- The dots of a label, so that a printer that takes bare dots burns what was looked at. Deflated.
CREATE TABLE label_dots (
  file_id INTEGER PRIMARY KEY, width_dots INTEGER NOT NULL, height_dots INTEGER NOT NULL, bits BLOB NOT NULL,
  CONSTRAINT fk_label_dots_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE print_jobs (
  id INTEGER PRIMARY KEY, workstation TEXT NOT NULL, paper TEXT NOT NULL, title TEXT NOT NULL, file_id INTEGER NOT NULL, document_id INTEGER, device_id INTEGER,
  state TEXT NOT NULL, trouble TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '', printer TEXT NOT NULL DEFAULT '', copies INTEGER NOT NULL DEFAULT 1, attempts INTEGER NOT NULL DEFAULT 0, next_at TEXT,
  created_at TEXT NOT NULL, created_by INTEGER NOT NULL, ended_at TEXT, is_asked INTEGER NOT NULL DEFAULT 0, answer TEXT NOT NULL DEFAULT '', answered_at TEXT, answered_by INTEGER,
  CONSTRAINT ck_print_jobs_state CHECK (state IN ('waiting', 'printing', 'printed', 'failed', 'cancelled', 'dropped')),
  CONSTRAINT ck_print_jobs_answer CHECK (answer IN ('', 'yes', 'no')),
  CONSTRAINT ck_print_jobs_asked CHECK (is_asked IN (0, 1)),
  CONSTRAINT fk_print_jobs_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_print_jobs_document FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE RESTRICT,
  CONSTRAINT fk_print_jobs_device FOREIGN KEY (device_id) REFERENCES print_devices (id) ON DELETE RESTRICT,
  CONSTRAINT fk_print_jobs_person FOREIGN KEY (created_by) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_print_jobs_open ON print_jobs (workstation, id) WHERE state IN ('waiting', 'printing', 'failed', 'cancelled') OR (is_asked = 1 AND answer = '');
CREATE INDEX ix_print_jobs_document ON print_jobs (document_id, id) WHERE document_id IS NOT NULL;

-- What is signed is the digest of the paper as it was stored; the signed copy is a file beside it.
CREATE TABLE document_signatures (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL, way TEXT NOT NULL, signer_name TEXT NOT NULL, document_sha256 TEXT NOT NULL, strokes_json TEXT NOT NULL, file_id INTEGER NOT NULL, signed_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
  CONSTRAINT ck_document_signatures_way CHECK (way IN ('tablet', 'paper') AND (way = 'tablet') = (strokes_json <> '')),
  CONSTRAINT fk_document_signatures_document FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE RESTRICT,
  CONSTRAINT fk_document_signatures_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_document_signatures_person FOREIGN KEY (recorded_by) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_document_signatures_document ON document_signatures (document_id, id);
CREATE UNIQUE INDEX uq_document_signatures_tablet ON document_signatures (document_id) WHERE way = 'tablet';
CREATE TRIGGER tr_document_signatures_frozen BEFORE UPDATE ON document_signatures BEGIN SELECT RAISE(ABORT, 'signature is frozen'); END;
CREATE TRIGGER tr_document_signatures_kept BEFORE DELETE ON document_signatures BEGIN SELECT RAISE(ABORT, 'signature is frozen'); END;
