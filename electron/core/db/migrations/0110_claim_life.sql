-- why: a claim lives until every line of it is settled or written off: answers, goods asked for, evidence, compensations, talks, 8D
-- rebuilds: claims (children: claim_lines), claim_lines (children: none)
-- test: test/migrations/0110-claim-life.test.ts

CREATE TABLE claims_new (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, supplier_id INTEGER NOT NULL, status TEXT NOT NULL, status_since_on TEXT NOT NULL, created_on TEXT NOT NULL, period_from_on TEXT NOT NULL, period_to_on TEXT NOT NULL, shipment_id INTEGER,
  currency TEXT NOT NULL, shipment_json TEXT NOT NULL, quantities_json TEXT NOT NULL, answer_due_on TEXT, notice_due_on TEXT, file_id INTEGER, sent_on TEXT, answered_on TEXT, closed_on TEXT,
  eight_d_json TEXT, d3_due_on TEXT, d5_due_on TEXT, eight_d_closed_on TEXT, created_by INTEGER,
  CONSTRAINT uq_claims_number UNIQUE (number),
  CONSTRAINT fk_claims_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claims_shipment FOREIGN KEY (shipment_id) REFERENCES shipments (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claims_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT ck_claims_status CHECK (status IN ('draft', 'evidence_collecting', 'ready', 'sent', 'acknowledged', 'info_requested', 'inspection', 'accepted', 'partially_accepted', 'rejected', 'compensation_agreed', 'compensated', 'closed', 'escalated', 'expired', 'withdrawn')),
  CONSTRAINT ck_claims_sent CHECK (status IN ('draft', 'evidence_collecting', 'ready', 'expired', 'withdrawn') OR sent_on IS NOT NULL),
  CONSTRAINT ck_claims_closed CHECK ((status IN ('closed', 'expired', 'withdrawn')) = (closed_on IS NOT NULL)),
  CONSTRAINT ck_claims_eight_d CHECK (eight_d_json IS NOT NULL OR (d3_due_on IS NULL AND d5_due_on IS NULL AND eight_d_closed_on IS NULL))
) STRICT;
INSERT INTO claims_new (id, number, supplier_id, status, status_since_on, created_on, period_from_on, period_to_on, currency, shipment_json, quantities_json, answer_due_on, notice_due_on, file_id, sent_on, created_by)
  SELECT id, number, supplier_id, status, COALESCE(sent_on, created_on), created_on, period_from_on, period_to_on, currency, shipment_json, quantities_json, answer_due_on, notice_due_on, file_id, sent_on, created_by FROM claims;

-- A line stands on one defect; `is_live` is 0 once its claim has expired or been withdrawn, and then the defect may be claimed again.
CREATE TABLE claim_lines_new (
  id INTEGER PRIMARY KEY, claim_id INTEGER NOT NULL, line_no INTEGER NOT NULL, source TEXT NOT NULL, is_live INTEGER NOT NULL DEFAULT 1, order_id INTEGER, expertise_id INTEGER, evidence_id INTEGER, receipt_line_id INTEGER,
  model_id INTEGER, part_id INTEGER, serial TEXT NOT NULL, lot TEXT NOT NULL, found_on TEXT NOT NULL, remedy TEXT NOT NULL, requested_qty INTEGER NOT NULL,
  unit_price_minor INTEGER NOT NULL, labour_cost_minor INTEGER NOT NULL, parts_cost_minor INTEGER NOT NULL, carriage_cost_minor INTEGER NOT NULL, requested_minor INTEGER NOT NULL, replacement_serial TEXT NOT NULL DEFAULT '',
  decision TEXT, decision_reason TEXT NOT NULL DEFAULT '', answered_on TEXT, agreed_qty INTEGER, agreed_minor INTEGER, settled_minor INTEGER NOT NULL DEFAULT 0, written_off_minor INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT uq_claim_lines_no UNIQUE (claim_id, line_no),
  CONSTRAINT fk_claim_lines_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_expertise FOREIGN KEY (expertise_id) REFERENCES expertises (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_evidence FOREIGN KEY (evidence_id) REFERENCES stock_evidence (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_receipt_line FOREIGN KEY (receipt_line_id) REFERENCES receipt_lines (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_model FOREIGN KEY (model_id) REFERENCES models (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_lines_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT ck_claim_lines_source CHECK (
    (source = 'order' AND order_id IS NOT NULL AND expertise_id IS NOT NULL AND evidence_id IS NULL AND receipt_line_id IS NULL)
    OR (source = 'evidence' AND evidence_id IS NOT NULL AND expertise_id IS NULL AND receipt_line_id IS NULL)
    OR (source = 'receipt' AND receipt_line_id IS NOT NULL AND order_id IS NULL AND expertise_id IS NULL AND evidence_id IS NULL)),
  CONSTRAINT ck_claim_lines_live CHECK (is_live IN (0, 1)),
  CONSTRAINT ck_claim_lines_money CHECK (unit_price_minor >= 0 AND labour_cost_minor >= 0 AND parts_cost_minor >= 0 AND carriage_cost_minor >= 0 AND requested_qty > 0 AND requested_minor >= 0),
  CONSTRAINT ck_claim_lines_decision CHECK (decision IS NULL OR (decision IN ('accepted', 'partly', 'rejected') AND answered_on IS NOT NULL AND agreed_qty BETWEEN 0 AND requested_qty AND agreed_minor BETWEEN 0 AND requested_minor)),
  CONSTRAINT ck_claim_lines_settled CHECK (settled_minor >= 0 AND written_off_minor >= 0 AND settled_minor + written_off_minor <= requested_minor)
) STRICT;
INSERT INTO claim_lines_new (id, claim_id, line_no, source, order_id, expertise_id, model_id, serial, lot, found_on, remedy, requested_qty, unit_price_minor, labour_cost_minor, parts_cost_minor, carriage_cost_minor, requested_minor)
  SELECT l.id, l.claim_id, l.line_no, 'order', l.order_id, l.expertise_id, o.model_id, o.serial, COALESCE(json_extract(u.sale_json, '$.lot'), ''), COALESCE(e.signed_on, c.created_on), l.remedy, l.requested_qty,
    l.unit_price_minor, l.labour_cost_minor, l.parts_cost_minor, l.carriage_cost_minor,
    l.labour_cost_minor + l.carriage_cost_minor + CASE WHEN l.remedy IN ('CREDIT_NOTE', 'REFUND', 'PRICE_REDUCTION') THEN l.unit_price_minor * l.requested_qty WHEN l.remedy IN ('REWORK', 'LABOUR_REIMB') THEN l.parts_cost_minor ELSE 0 END
  FROM claim_lines l JOIN claims c ON c.id = l.claim_id JOIN orders o ON o.id = l.order_id JOIN expertises e ON e.id = l.expertise_id LEFT JOIN units u ON u.id = o.unit_id;
DROP TABLE claim_lines;
DROP TABLE claims;
ALTER TABLE claims_new RENAME TO claims;
ALTER TABLE claim_lines_new RENAME TO claim_lines;
CREATE INDEX ix_claims_supplier ON claims (supplier_id, id);
CREATE INDEX ix_claims_open ON claims (supplier_id, id) WHERE closed_on IS NULL;
CREATE INDEX ix_claims_shipment ON claims (shipment_id) WHERE shipment_id IS NOT NULL;
CREATE UNIQUE INDEX uq_claim_lines_order ON claim_lines (order_id) WHERE source = 'order' AND is_live = 1;
CREATE UNIQUE INDEX uq_claim_lines_evidence ON claim_lines (evidence_id) WHERE source = 'evidence' AND is_live = 1;
CREATE UNIQUE INDEX uq_claim_lines_receipt ON claim_lines (receipt_line_id) WHERE source = 'receipt' AND is_live = 1;
CREATE INDEX ix_claim_lines_order ON claim_lines (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX ix_claim_lines_serial ON claim_lines (serial) WHERE serial <> '';

-- Goods asked for in kind; what of them came, was paid for instead, or was given up.
CREATE TABLE claim_goods (
  id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL, no INTEGER NOT NULL, part_id INTEGER, part_no TEXT NOT NULL, name_en TEXT NOT NULL, name_zh TEXT NOT NULL, qty INTEGER NOT NULL, unit_value_minor INTEGER NOT NULL,
  received_qty INTEGER NOT NULL DEFAULT 0, paid_qty INTEGER NOT NULL DEFAULT 0, written_off_qty INTEGER NOT NULL DEFAULT 0, ship_by_on TEXT, received_on TEXT,
  CONSTRAINT uq_claim_goods_no UNIQUE (line_id, no),
  CONSTRAINT ck_claim_goods_qty CHECK (qty > 0 AND unit_value_minor >= 0 AND received_qty >= 0 AND paid_qty >= 0 AND written_off_qty >= 0 AND received_qty + paid_qty + written_off_qty <= qty),
  CONSTRAINT fk_claim_goods_line FOREIGN KEY (line_id) REFERENCES claim_lines (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_goods_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO claim_goods (line_id, no, part_id, part_no, name_en, name_zh, qty, unit_value_minor)
  SELECT l.id, ROW_NUMBER() OVER (PARTITION BY l.id ORDER BY w.id), op.part_id, w.code, CASE WHEN w.code = '' OR w.name NOT GLOB '*[^ -~]*' THEN w.name ELSE '' END, '', (w.qty_milli + 999) / 1000, 0
  FROM claim_lines l JOIN work_lines w ON w.order_id = l.order_id LEFT JOIN order_parts op ON op.id = w.order_part_id
  WHERE l.remedy = 'FREE_PARTS_NEXT_SHIPMENT' AND w.kind = 'part' AND w.removed_at IS NULL;
INSERT INTO claim_goods (line_id, no, part_id, part_no, name_en, name_zh, qty, unit_value_minor)
  SELECT l.id, 1, NULL, CASE WHEN m.supplier_sku = '' THEN m.sku ELSE m.supplier_sku END, m.name_en, m.name_zh, l.requested_qty, l.unit_price_minor
  FROM claim_lines l JOIN models m ON m.id = l.model_id WHERE l.remedy = 'REPLACEMENT';

CREATE TABLE claim_line_files (
  id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL, kind TEXT NOT NULL, shows TEXT NOT NULL, file_id INTEGER, link TEXT NOT NULL, added_at TEXT NOT NULL, added_by INTEGER,
  CONSTRAINT ck_claim_line_files_kind CHECK (kind IN ('photo', 'video', 'test_report', 'other')), CONSTRAINT ck_claim_line_files_proof CHECK (file_id IS NOT NULL OR link <> ''),
  CONSTRAINT fk_claim_line_files_line FOREIGN KEY (line_id) REFERENCES claim_lines (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_line_files_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_claim_line_files_line ON claim_line_files (line_id);
CREATE INDEX ix_claim_line_files_file ON claim_line_files (file_id) WHERE file_id IS NOT NULL;

CREATE TABLE claim_status_log (
  id INTEGER PRIMARY KEY, claim_id INTEGER NOT NULL, event TEXT NOT NULL, from_status TEXT, to_status TEXT NOT NULL, on_date TEXT NOT NULL, note TEXT NOT NULL, message_no TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by INTEGER,
  CONSTRAINT fk_claim_status_log_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_claim_status_log_claim ON claim_status_log (claim_id, id);
CREATE TRIGGER tr_claim_status_log_no_update BEFORE UPDATE ON claim_status_log BEGIN SELECT RAISE(ABORT, 'the course of a claim is only added to'); END;
CREATE TRIGGER tr_claim_status_log_no_delete BEFORE DELETE ON claim_status_log BEGIN SELECT RAISE(ABORT, 'the course of a claim is only added to'); END;
INSERT INTO claim_status_log (claim_id, event, from_status, to_status, on_date, note, message_no, recorded_at, recorded_by) SELECT id, 'build', NULL, 'draft', created_on, '', '', created_on || 'T00:00:00.000Z', created_by FROM claims ORDER BY id;
INSERT INTO claim_status_log (claim_id, event, from_status, to_status, on_date, note, message_no, recorded_at, recorded_by) SELECT id, 'send', 'ready', 'sent', sent_on, '', '', sent_on || 'T00:00:00.000Z', created_by FROM claims WHERE sent_on IS NOT NULL ORDER BY id;

CREATE TABLE claim_talks (
  id INTEGER PRIMARY KEY, claim_id INTEGER NOT NULL, on_date TEXT NOT NULL, who TEXT NOT NULL, channel TEXT NOT NULL, direction TEXT NOT NULL, said TEXT NOT NULL, next_step TEXT NOT NULL, next_due_on TEXT, step_done_at TEXT,
  file_id INTEGER, recorded_at TEXT NOT NULL, recorded_by INTEGER,
  CONSTRAINT ck_claim_talks_channel CHECK (channel IN ('email', 'call', 'messenger', 'meeting', 'post')), CONSTRAINT ck_claim_talks_direction CHECK (direction IN ('in', 'out')),
  CONSTRAINT ck_claim_talks_step CHECK (next_step <> '' OR (next_due_on IS NULL AND step_done_at IS NULL)),
  CONSTRAINT fk_claim_talks_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_talks_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_claim_talks_claim ON claim_talks (claim_id, id);
CREATE INDEX ix_claim_talks_due ON claim_talks (next_due_on) WHERE next_due_on IS NOT NULL AND step_done_at IS NULL;
CREATE TRIGGER tr_claim_talks_no_update BEFORE UPDATE OF claim_id, on_date, who, channel, direction, said, next_step, next_due_on ON claim_talks BEGIN SELECT RAISE(ABORT, 'talks are only added'); END;
CREATE TRIGGER tr_claim_talks_no_delete BEFORE DELETE ON claim_talks BEGIN SELECT RAISE(ABORT, 'talks are only added'); END;

-- What the supplier gave, in the claim's currency; the roubles are counted once, at the rate of the day, and never again.
CREATE TABLE claim_compensations (
  id INTEGER PRIMARY KEY, claim_id INTEGER NOT NULL, kind TEXT NOT NULL, document_no TEXT NOT NULL, document_on TEXT NOT NULL, currency TEXT NOT NULL, rate_micro INTEGER, amount_minor INTEGER NOT NULL, amount_rub_minor INTEGER NOT NULL,
  receipt_id INTEGER, file_id INTEGER, note TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by INTEGER,
  CONSTRAINT ck_claim_compensations_kind CHECK (kind IN ('credit_note', 'free_parts', 'replacement', 'money', 'price_reduction', 'labour')),
  CONSTRAINT ck_claim_compensations_amount CHECK (amount_minor >= 0 AND amount_rub_minor >= 0 AND (CASE currency WHEN 'RUB' THEN rate_micro IS NULL ELSE rate_micro > 0 END)),
  CONSTRAINT fk_claim_compensations_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_compensations_receipt FOREIGN KEY (receipt_id) REFERENCES receipts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_compensations_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_claim_compensations_claim ON claim_compensations (claim_id);
CREATE TRIGGER tr_claim_compensations_no_update BEFORE UPDATE ON claim_compensations BEGIN SELECT RAISE(ABORT, 'compensations are only added'); END;
CREATE TRIGGER tr_claim_compensations_no_delete BEFORE DELETE ON claim_compensations BEGIN SELECT RAISE(ABORT, 'compensations are only added'); END;
-- Money of a line, or so many pieces of goods asked for on it with their value.
CREATE TABLE claim_allocations (
  id INTEGER PRIMARY KEY, compensation_id INTEGER NOT NULL, line_id INTEGER NOT NULL, goods_id INTEGER, qty INTEGER NOT NULL, amount_minor INTEGER NOT NULL, amount_rub_minor INTEGER NOT NULL,
  CONSTRAINT ck_claim_allocations_amount CHECK (qty >= 0 AND amount_minor >= 0 AND amount_rub_minor >= 0 AND (qty > 0 OR amount_minor > 0) AND (goods_id IS NULL OR qty > 0)),
  CONSTRAINT fk_claim_allocations_compensation FOREIGN KEY (compensation_id) REFERENCES claim_compensations (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_allocations_line FOREIGN KEY (line_id) REFERENCES claim_lines (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_allocations_goods FOREIGN KEY (goods_id) REFERENCES claim_goods (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_claim_allocations_compensation ON claim_allocations (compensation_id);
CREATE INDEX ix_claim_allocations_line ON claim_allocations (line_id);
CREATE TRIGGER tr_claim_allocations_no_update BEFORE UPDATE ON claim_allocations BEGIN SELECT RAISE(ABORT, 'compensations are only added'); END;
CREATE TRIGGER tr_claim_allocations_no_delete BEFORE DELETE ON claim_allocations BEGIN SELECT RAISE(ABORT, 'compensations are only added'); END;
CREATE TABLE claim_write_offs (
  id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL, goods_id INTEGER, amount_minor INTEGER NOT NULL, qty INTEGER NOT NULL, reason TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by INTEGER,
  CONSTRAINT ck_claim_write_offs_amount CHECK (qty >= 0 AND amount_minor >= 0 AND (qty > 0 OR amount_minor > 0)), CONSTRAINT ck_claim_write_offs_reason CHECK (reason <> ''),
  CONSTRAINT fk_claim_write_offs_line FOREIGN KEY (line_id) REFERENCES claim_lines (id) ON DELETE RESTRICT,
  CONSTRAINT fk_claim_write_offs_goods FOREIGN KEY (goods_id) REFERENCES claim_goods (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_claim_write_offs_line ON claim_write_offs (line_id);
CREATE TRIGGER tr_claim_write_offs_no_update BEFORE UPDATE ON claim_write_offs BEGIN SELECT RAISE(ABORT, 'write-offs are only added'); END;
CREATE TRIGGER tr_claim_write_offs_no_delete BEFORE DELETE ON claim_write_offs BEGIN SELECT RAISE(ABORT, 'write-offs are only added'); END;

-- Whose photos have the same bytes.
CREATE INDEX ix_order_photos_file ON order_photos (file_id);

-- What a piece kept as evidence had cost, the cases of goods by day, and the rate roubles were counted by last.
CREATE INDEX ix_stock_movements_evidence ON stock_movements (evidence_id, id) WHERE evidence_id IS NOT NULL;
CREATE INDEX ix_claim_lines_goods ON claim_lines (found_on) WHERE source <> 'order';
CREATE INDEX ix_receipts_rate ON receipts (currency, received_on) WHERE rate_micro IS NOT NULL;
