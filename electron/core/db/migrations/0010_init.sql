-- why: the first schema: people, reference data, orders, expertise, papers, claims, imports, journal
-- rebuilds: none
-- test: test/migrations/0010-init.test.ts

CREATE TABLE counters (
  kind TEXT NOT NULL, year INTEGER NOT NULL, last_no INTEGER NOT NULL,
  CONSTRAINT pk_counters PRIMARY KEY (kind, year), CONSTRAINT ck_counters_last_no CHECK (last_no >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, at_utc TEXT NOT NULL, actor TEXT NOT NULL, device TEXT NOT NULL, action TEXT NOT NULL,
  entity TEXT NOT NULL, entity_id TEXT NOT NULL, canonical_json TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX ix_journal_entity ON journal (entity, entity_id, seq);
CREATE TRIGGER tr_journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER tr_journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER tr_journal_next_only BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM journal)
  OR NEW.prev_hash <> COALESCE((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TABLE people (
  id INTEGER PRIMARY KEY, login TEXT NOT NULL, login_norm TEXT NOT NULL, full_name TEXT NOT NULL, position TEXT NOT NULL, qualification TEXT NOT NULL,
  power_of_attorney TEXT NOT NULL, password_hash TEXT NOT NULL, is_active INTEGER NOT NULL, created_at TEXT NOT NULL,
  CONSTRAINT uq_people_login UNIQUE (login_norm), CONSTRAINT ck_people_is_active CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE person_roles (
  person_id INTEGER NOT NULL, role TEXT NOT NULL,
  CONSTRAINT pk_person_roles PRIMARY KEY (person_id, role),
  CONSTRAINT fk_person_roles_person FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT,
  CONSTRAINT ck_person_roles_role CHECK (role IN ('receptionist', 'engineer', 'clerk', 'manager', 'administrator'))
) STRICT, WITHOUT ROWID;
CREATE TABLE sessions (
  token_hash TEXT NOT NULL CONSTRAINT pk_sessions PRIMARY KEY, person_id INTEGER NOT NULL, device TEXT NOT NULL,
  created_at TEXT NOT NULL, last_seen_at TEXT NOT NULL,
  CONSTRAINT fk_sessions_person FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_sessions_person ON sessions (person_id);
CREATE TABLE sign_in_failures (id INTEGER PRIMARY KEY, login_norm TEXT NOT NULL, at_utc TEXT NOT NULL) STRICT;
CREATE INDEX ix_sign_in_failures ON sign_in_failures (login_norm, at_utc);
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY, facts_json TEXT NOT NULL, CONSTRAINT ck_organisation_one CHECK (id = 1)
) STRICT;
CREATE TABLE command_results (
  command_id TEXT NOT NULL CONSTRAINT pk_command_results PRIMARY KEY, person_id INTEGER NOT NULL, action TEXT NOT NULL, result_json TEXT NOT NULL, at_utc TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_command_results_at ON command_results (at_utc);

CREATE TABLE suppliers (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_norm TEXT NOT NULL, currency TEXT NOT NULL, facts_json TEXT NOT NULL,
  CONSTRAINT uq_suppliers_name UNIQUE (name_norm)
) STRICT;
CREATE TABLE categories (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, name_ru TEXT NOT NULL, is_tech_complex INTEGER NOT NULL, facts_json TEXT NOT NULL,
  CONSTRAINT uq_categories_code UNIQUE (code), CONSTRAINT ck_categories_tech CHECK (is_tech_complex IN (0, 1))
) STRICT;
CREATE TABLE voiding_conditions (
  code TEXT NOT NULL CONSTRAINT pk_voiding_conditions PRIMARY KEY, sort_no INTEGER NOT NULL, facts_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE brands (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_norm TEXT NOT NULL, CONSTRAINT uq_brands_name UNIQUE (name_norm)
) STRICT;
CREATE TABLE models (
  id INTEGER PRIMARY KEY, brand_id INTEGER NOT NULL, category_id INTEGER NOT NULL, supplier_id INTEGER, name TEXT NOT NULL, sku TEXT NOT NULL, search_text TEXT NOT NULL,
  supplier_sku TEXT NOT NULL, name_en TEXT NOT NULL, name_zh TEXT NOT NULL, warranty_months INTEGER NOT NULL, service_life_months INTEGER NOT NULL,
  kit_json TEXT NOT NULL, is_tech_complex INTEGER NOT NULL, purchase_price_minor INTEGER, purchase_currency TEXT NOT NULL,
  CONSTRAINT uq_models_brand_name UNIQUE (brand_id, name),
  CONSTRAINT fk_models_brand FOREIGN KEY (brand_id) REFERENCES brands (id) ON DELETE RESTRICT,
  CONSTRAINT fk_models_category FOREIGN KEY (category_id) REFERENCES categories (id) ON DELETE RESTRICT,
  CONSTRAINT fk_models_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT ck_models_price CHECK (purchase_price_minor IS NULL OR purchase_price_minor >= 0),
  CONSTRAINT ck_models_warranty CHECK (warranty_months >= 0)
) STRICT;
CREATE INDEX ix_models_supplier ON models (supplier_id);
CREATE INDEX ix_models_category ON models (category_id);

CREATE TABLE customers (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, full_name TEXT NOT NULL, inn TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, representative TEXT NOT NULL,
  notify_by TEXT NOT NULL, note TEXT NOT NULL, seal_salt TEXT NOT NULL, import_id INTEGER,
  CONSTRAINT ck_customers_kind CHECK (kind IN ('person', 'organisation'))
) STRICT;
CREATE TABLE customer_phones (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, phone TEXT NOT NULL, sort_no INTEGER NOT NULL,
  CONSTRAINT fk_customer_phones_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_customer_phones_customer ON customer_phones (customer_id);
CREATE INDEX ix_customer_phones_phone ON customer_phones (phone);
CREATE VIRTUAL TABLE customer_ft USING fts5(phone, content='', contentless_delete=1, tokenize='trigram');
CREATE VIRTUAL TABLE customer_fw USING fts5(name, content='', contentless_delete=1, tokenize='unicode61', prefix='1 2 3', detail=column);

CREATE TABLE units (
  id INTEGER PRIMARY KEY, serial TEXT NOT NULL, model_id INTEGER NOT NULL, sold_on TEXT, sale_json TEXT NOT NULL, import_id INTEGER,
  CONSTRAINT uq_units_serial_model UNIQUE (serial, model_id),
  CONSTRAINT fk_units_model FOREIGN KEY (model_id) REFERENCES models (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE files (
  id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, size_bytes INTEGER NOT NULL, media_type TEXT NOT NULL, name TEXT NOT NULL, created_at TEXT NOT NULL, created_by INTEGER
) STRICT;
CREATE INDEX ix_files_sha256 ON files (sha256);

CREATE TABLE imports (
  id INTEGER PRIMARY KEY, file_id INTEGER NOT NULL, file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL, headers_hash TEXT NOT NULL, mapping_json TEXT NOT NULL, status TEXT NOT NULL, counts_json TEXT NOT NULL,
  rows_path TEXT NOT NULL, wrong_file_id INTEGER, person_id INTEGER, created_at TEXT NOT NULL, committed_at TEXT,
  CONSTRAINT ck_imports_status CHECK (status IN ('checked', 'committed', 'undone')),
  CONSTRAINT fk_imports_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;
CREATE TABLE import_mappings (headers_hash TEXT NOT NULL CONSTRAINT pk_import_mappings PRIMARY KEY, mapping_json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE import_undo (
  id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, order_id INTEGER NOT NULL, before_json TEXT NOT NULL,
  CONSTRAINT fk_import_undo_import FOREIGN KEY (import_id) REFERENCES imports (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_import_undo_import ON import_undo (import_id);

CREATE TABLE orders (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, status TEXT NOT NULL, decision TEXT, is_urgent INTEGER NOT NULL DEFAULT 0,
  unit_id INTEGER, model_id INTEGER, customer_id INTEGER, device TEXT NOT NULL, customer_name TEXT NOT NULL, serial TEXT NOT NULL, engineer_id INTEGER,
  request_kind TEXT NOT NULL, demand TEXT, demand_received_on TEXT, agreed_days INTEGER, needs_check INTEGER NOT NULL DEFAULT 0, is_in_stock INTEGER NOT NULL DEFAULT 1,
  term_rule TEXT, deadline_on TEXT, accepted_at TEXT NOT NULL, accepted_on TEXT NOT NULL, accepted_by INTEGER,
  defect_words TEXT NOT NULL, value_minor INTEGER NOT NULL DEFAULT 0, prepaid_minor INTEGER NOT NULL DEFAULT 0, intake_json TEXT NOT NULL,
  fixed_words TEXT NOT NULL DEFAULT '', tests_words TEXT NOT NULL DEFAULT '', finished_at TEXT, closed_at TEXT, closed_on TEXT,
  import_id INTEGER, import_key TEXT, import_fingerprint TEXT,
  CONSTRAINT uq_orders_number UNIQUE (number), CONSTRAINT uq_orders_import_key UNIQUE (import_key),
  CONSTRAINT ck_orders_status CHECK (status IN ('accepted', 'expertise', 'decision', 'consent', 'work', 'waiting_part', 'settlement', 'ready', 'closed')),
  CONSTRAINT ck_orders_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  CONSTRAINT ck_orders_money CHECK (value_minor >= 0 AND prepaid_minor >= 0),
  CONSTRAINT fk_orders_unit FOREIGN KEY (unit_id) REFERENCES units (id) ON DELETE RESTRICT,
  CONSTRAINT fk_orders_model FOREIGN KEY (model_id) REFERENCES models (id) ON DELETE RESTRICT,
  CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_orders_engineer FOREIGN KEY (engineer_id) REFERENCES people (id) ON DELETE RESTRICT,
  CONSTRAINT fk_orders_import FOREIGN KEY (import_id) REFERENCES imports (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_open_deadline ON orders (deadline_on, id) WHERE closed_at IS NULL;
CREATE INDEX ix_open_status ON orders (status, deadline_on, id) WHERE closed_at IS NULL;
CREATE INDEX ix_open_engineer ON orders (engineer_id, deadline_on, id) WHERE closed_at IS NULL;
CREATE INDEX ix_open_urgent ON orders (is_urgent, deadline_on, id) WHERE closed_at IS NULL;
CREATE INDEX ix_orders_unit ON orders (unit_id);
CREATE INDEX ix_orders_customer ON orders (customer_id);
CREATE INDEX ix_orders_status ON orders (status, id);
CREATE INDEX ix_orders_engineer ON orders (engineer_id, id);
CREATE INDEX ix_orders_import ON orders (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX ix_orders_loose_serial ON orders (serial) WHERE unit_id IS NULL AND serial <> '';
CREATE INDEX ix_orders_model ON orders (model_id);
CREATE VIRTUAL TABLE order_ft USING fts5(number, phone, serial, sku, content='', contentless_delete=1, tokenize='trigram');
CREATE VIRTUAL TABLE order_fw USING fts5(number, customer, model, defect, content='', contentless_delete=1, tokenize='unicode61', prefix='1 2 3', detail=column);

CREATE TABLE order_events (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, at_utc TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, person_id INTEGER, text TEXT NOT NULL, data_json TEXT NOT NULL,
  CONSTRAINT fk_order_events_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_order_events_order ON order_events (order_id, id);
CREATE TABLE order_photos (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, no INTEGER NOT NULL, file_id INTEGER NOT NULL, purpose TEXT NOT NULL, slot_code TEXT NOT NULL, step_code TEXT NOT NULL, ground_code TEXT NOT NULL, added_at TEXT NOT NULL, added_by INTEGER,
  CONSTRAINT uq_order_photos_no UNIQUE (order_id, no),
  CONSTRAINT fk_order_photos_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_order_photos_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT ck_order_photos_purpose CHECK (purpose IN ('intake', 'expertise', 'handover'))
) STRICT;

CREATE TABLE expertises (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, version INTEGER NOT NULL, reason TEXT NOT NULL, engineer_id INTEGER NOT NULL, category_json TEXT NOT NULL, draft_json TEXT NOT NULL,
  verdict TEXT, cause_class TEXT, defect_code TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, signed_at TEXT, signed_on TEXT,
  CONSTRAINT uq_expertises_version UNIQUE (order_id, version),
  CONSTRAINT fk_expertises_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_expertises_engineer FOREIGN KEY (engineer_id) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_expertises_signed ON expertises (signed_on) WHERE signed_on IS NOT NULL;
CREATE TRIGGER tr_expertises_frozen BEFORE UPDATE ON expertises WHEN OLD.signed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'signed expertise is frozen'); END;
CREATE TRIGGER tr_expertises_kept BEFORE DELETE ON expertises WHEN OLD.signed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'signed expertise is frozen'); END;

CREATE TABLE decisions (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, decision TEXT NOT NULL, reason TEXT NOT NULL, essential_reason TEXT NOT NULL, amount_minor INTEGER, expertise_id INTEGER NOT NULL,
  decided_by INTEGER NOT NULL, decided_at TEXT NOT NULL, decided_on TEXT NOT NULL, consent INTEGER, consent_channel TEXT NOT NULL DEFAULT '', consent_note TEXT NOT NULL DEFAULT '', is_current INTEGER NOT NULL,
  CONSTRAINT fk_decisions_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_decisions_expertise FOREIGN KEY (expertise_id) REFERENCES expertises (id) ON DELETE RESTRICT,
  CONSTRAINT fk_decisions_person FOREIGN KEY (decided_by) REFERENCES people (id) ON DELETE RESTRICT,
  CONSTRAINT ck_decisions_amount CHECK (amount_minor IS NULL OR amount_minor >= 0)
) STRICT;
CREATE UNIQUE INDEX uq_decisions_current ON decisions (order_id) WHERE is_current = 1;

CREATE TABLE work_lines (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, qty_milli INTEGER NOT NULL, price_minor INTEGER NOT NULL,
  serial TEXT NOT NULL, replaced_serial TEXT NOT NULL, warranty_months INTEGER, removed_at TEXT,
  CONSTRAINT fk_work_lines_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT ck_work_lines_kind CHECK (kind IN ('labour', 'part')), CONSTRAINT ck_work_lines_qty CHECK (qty_milli > 0), CONSTRAINT ck_work_lines_price CHECK (price_minor >= 0)
) STRICT;
CREATE INDEX ix_work_lines_order ON work_lines (order_id);
CREATE TABLE payments (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, amount_minor INTEGER NOT NULL, purpose TEXT NOT NULL, method TEXT NOT NULL, receipt_no TEXT NOT NULL, at_utc TEXT NOT NULL, person_id INTEGER,
  CONSTRAINT fk_payments_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT ck_payments_amount CHECK (amount_minor >= 0)
) STRICT;
CREATE INDEX ix_payments_order ON payments (order_id);

CREATE TABLE documents (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL, model_json TEXT NOT NULL, created_at TEXT NOT NULL, created_on TEXT NOT NULL, created_by INTEGER,
  file_id INTEGER, print_count INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT uq_documents_number UNIQUE (kind, number),
  CONSTRAINT fk_documents_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_documents_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_documents_order ON documents (order_id);
CREATE TRIGGER tr_documents_frozen BEFORE UPDATE OF order_id, kind, number, model_json, created_at, file_id ON documents WHEN OLD.file_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'printed document is frozen'); END;

CREATE TABLE claims (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, supplier_id INTEGER NOT NULL, status TEXT NOT NULL, created_on TEXT NOT NULL, period_from_on TEXT NOT NULL, period_to_on TEXT NOT NULL, currency TEXT NOT NULL,
  shipment_json TEXT NOT NULL, quantities_json TEXT NOT NULL, answer_due_on TEXT, notice_due_on TEXT, file_id INTEGER, sent_on TEXT, created_by INTEGER,
  CONSTRAINT uq_claims_number UNIQUE (number),
  CONSTRAINT fk_claims_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claims_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT ck_claims_status CHECK (status IN ('draft', 'ready', 'sent'))
) STRICT;
CREATE INDEX ix_claims_supplier ON claims (supplier_id, id);
CREATE TABLE claim_lines (
  id INTEGER PRIMARY KEY, claim_id INTEGER NOT NULL, line_no INTEGER NOT NULL, order_id INTEGER NOT NULL, expertise_id INTEGER NOT NULL, remedy TEXT NOT NULL, requested_qty INTEGER NOT NULL,
  unit_price_minor INTEGER NOT NULL, labour_cost_minor INTEGER NOT NULL, parts_cost_minor INTEGER NOT NULL, carriage_cost_minor INTEGER NOT NULL,
  CONSTRAINT uq_claim_lines_order UNIQUE (order_id), CONSTRAINT uq_claim_lines_no UNIQUE (claim_id, line_no),
  CONSTRAINT fk_claim_lines_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_expertise FOREIGN KEY (expertise_id) REFERENCES expertises (id) ON DELETE RESTRICT,
  CONSTRAINT ck_claim_lines_money CHECK (unit_price_minor >= 0 AND labour_cost_minor >= 0 AND parts_cost_minor >= 0 AND carriage_cost_minor >= 0 AND requested_qty > 0)
) STRICT;
