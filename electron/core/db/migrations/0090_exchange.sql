-- why: price lists and stock come in by the same imports as earlier repairs, remembered for each supplier and taken back whole
-- rebuilds: none
-- test: test/migrations/0090-exchange.test.ts

ALTER TABLE imports ADD COLUMN kind TEXT NOT NULL DEFAULT 'repairs';
ALTER TABLE imports ADD COLUMN supplier_id INTEGER REFERENCES suppliers (id) ON DELETE RESTRICT;
ALTER TABLE imports ADD COLUMN options_json TEXT NOT NULL DEFAULT '{}';
-- What a part was before an import changed it.
CREATE TABLE part_import_undo (
  id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, part_id INTEGER NOT NULL, before_json TEXT NOT NULL,
  CONSTRAINT fk_part_import_undo_import FOREIGN KEY (import_id) REFERENCES imports (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_import_undo_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_part_import_undo_import ON part_import_undo (import_id);
CREATE INDEX ix_part_import_undo_part ON part_import_undo (part_id);
-- A part an import made goes again with the import; its withdrawn prices go with it, all others stay for good.
DROP TRIGGER tr_part_prices_kept;
CREATE TRIGGER tr_part_prices_kept BEFORE DELETE ON part_prices WHEN OLD.import_id IS NULL OR OLD.withdrawn_at IS NULL BEGIN SELECT RAISE(ABORT, 'prices are only added'); END;
-- Removing a part asks each table whether it is used there: thousands of them are taken back at once.
CREATE INDEX ix_order_parts_part ON order_parts (part_id);
CREATE INDEX ix_purchase_lines_part ON purchase_lines (part_id);
CREATE INDEX ix_receipt_lines_part ON receipt_lines (part_id);
CREATE INDEX ix_count_scans_part ON count_scans (part_id);
CREATE INDEX ix_stock_evidence_part ON stock_evidence (part_id);
