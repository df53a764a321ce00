-- why: parts are ordered from suppliers, come in whole or short, and every discrepancy has its act
-- rebuilds: none
-- test: test/migrations/0070-buying.test.ts

CREATE TABLE purchase_orders (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, supplier_id INTEGER NOT NULL, warehouse_id INTEGER NOT NULL, status TEXT NOT NULL, currency TEXT NOT NULL, rate_micro INTEGER, created_on TEXT NOT NULL, created_by INTEGER,
  sent_on TEXT, expected_on TEXT, carrier TEXT NOT NULL DEFAULT '', tracking_number TEXT NOT NULL DEFAULT '', incoterms TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', closed_on TEXT, closed_reason TEXT NOT NULL DEFAULT '',
  CONSTRAINT uq_purchase_orders_number UNIQUE (number), CONSTRAINT ck_purchase_orders_status CHECK (status IN ('draft', 'sent', 'partly_received', 'received', 'cancelled')),
  CONSTRAINT ck_purchase_orders_rate CHECK (rate_micro IS NULL OR rate_micro > 0), CONSTRAINT ck_purchase_orders_sent CHECK (status IN ('draft', 'cancelled') OR sent_on IS NOT NULL),
  CONSTRAINT fk_purchase_orders_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_purchase_orders_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_purchase_orders_open ON purchase_orders (supplier_id, id) WHERE status IN ('draft', 'sent', 'partly_received');
CREATE TABLE purchase_lines (
  id INTEGER PRIMARY KEY, purchase_order_id INTEGER NOT NULL, line_no INTEGER NOT NULL, part_id INTEGER NOT NULL, qty_milli INTEGER NOT NULL, received_milli INTEGER NOT NULL DEFAULT 0, cancelled_milli INTEGER NOT NULL DEFAULT 0,
  price_minor INTEGER NOT NULL, supplier_code TEXT NOT NULL DEFAULT '', expected_on TEXT, is_open INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT uq_purchase_lines_no UNIQUE (purchase_order_id, line_no),
  CONSTRAINT ck_purchase_lines_qty CHECK (qty_milli > 0 AND received_milli >= 0 AND cancelled_milli >= 0), CONSTRAINT ck_purchase_lines_price CHECK (price_minor >= 0),
  CONSTRAINT ck_purchase_lines_open CHECK (is_open IN (0, 1) AND (is_open = 0 OR received_milli + cancelled_milli < qty_milli)),
  CONSTRAINT fk_purchase_lines_order FOREIGN KEY (purchase_order_id) REFERENCES purchase_orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_purchase_lines_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT;
-- Lines of orders that have gone and have not come whole: what is expected of a part.
CREATE INDEX ix_purchase_lines_open ON purchase_lines (part_id, expected_on) WHERE is_open = 1;

CREATE TABLE receipts (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, supplier_id INTEGER NOT NULL, purchase_order_id INTEGER, warehouse_id INTEGER NOT NULL, received_on TEXT NOT NULL, currency TEXT NOT NULL, rate_micro INTEGER,
  waybill TEXT NOT NULL, waybill_norm TEXT NOT NULL, waybill_on TEXT NOT NULL, facts_json TEXT NOT NULL, has_discrepancy INTEGER NOT NULL, created_at TEXT NOT NULL, created_by INTEGER,
  CONSTRAINT uq_receipts_number UNIQUE (number), CONSTRAINT uq_receipts_waybill UNIQUE (supplier_id, waybill_norm, waybill_on), CONSTRAINT ck_receipts_discrepancy CHECK (has_discrepancy IN (0, 1)),
  CONSTRAINT fk_receipts_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_receipts_purchase_order FOREIGN KEY (purchase_order_id) REFERENCES purchase_orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_receipts_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_receipts_purchase_order ON receipts (purchase_order_id) WHERE purchase_order_id IS NOT NULL;
-- By documents, in fact, and how many of those in fact are faulty and went to quarantine.
CREATE TABLE receipt_lines (
  id INTEGER PRIMARY KEY, receipt_id INTEGER NOT NULL, line_no INTEGER NOT NULL, part_id INTEGER NOT NULL, purchase_line_id INTEGER, document_milli INTEGER NOT NULL, actual_milli INTEGER NOT NULL, faulty_milli INTEGER NOT NULL,
  price_minor INTEGER NOT NULL, lot TEXT NOT NULL, bin_id INTEGER, faulty_bin_id INTEGER, serials_json TEXT NOT NULL, faulty_serials_json TEXT NOT NULL, faulty_reason TEXT NOT NULL,
  CONSTRAINT uq_receipt_lines_no UNIQUE (receipt_id, line_no),
  CONSTRAINT ck_receipt_lines_qty CHECK (document_milli >= 0 AND actual_milli >= 0 AND faulty_milli BETWEEN 0 AND actual_milli AND (document_milli > 0 OR actual_milli > 0)),
  CONSTRAINT fk_receipt_lines_receipt FOREIGN KEY (receipt_id) REFERENCES receipts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_receipt_lines_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_receipt_lines_purchase_line FOREIGN KEY (purchase_line_id) REFERENCES purchase_lines (id) ON DELETE RESTRICT
) STRICT;
CREATE TRIGGER tr_receipt_lines_no_update BEFORE UPDATE ON receipt_lines BEGIN SELECT RAISE(ABORT, 'a posted receipt is frozen'); END;
CREATE TRIGGER tr_receipt_lines_no_delete BEFORE DELETE ON receipt_lines BEGIN SELECT RAISE(ABORT, 'a posted receipt is frozen'); END;
-- Papers of a receipt: printed once, never changed.
CREATE TABLE receipt_papers (
  id INTEGER PRIMARY KEY, receipt_id INTEGER NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL, model_json TEXT NOT NULL, created_at TEXT NOT NULL, created_by INTEGER, file_id INTEGER,
  CONSTRAINT uq_receipt_papers_number UNIQUE (kind, number),
  CONSTRAINT fk_receipt_papers_receipt FOREIGN KEY (receipt_id) REFERENCES receipts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_receipt_papers_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_receipt_papers_receipt ON receipt_papers (receipt_id);
CREATE TRIGGER tr_receipt_papers_frozen BEFORE UPDATE ON receipt_papers WHEN OLD.file_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'printed document is frozen'); END;
CREATE TRIGGER tr_receipt_papers_kept BEFORE DELETE ON receipt_papers BEGIN SELECT RAISE(ABORT, 'printed document is frozen'); END;
