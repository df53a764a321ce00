-- why: stock-taking by cells and scans while the warehouse goes on working
-- rebuilds: none
-- test: test/migrations/0080-counts.test.ts

CREATE TABLE stock_counts (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, warehouse_id INTEGER NOT NULL, status TEXT NOT NULL, note TEXT NOT NULL, started_at TEXT NOT NULL, started_by INTEGER, closed_at TEXT, closed_by INTEGER, closed_reason TEXT NOT NULL DEFAULT '',
  CONSTRAINT uq_stock_counts_number UNIQUE (number), CONSTRAINT ck_stock_counts_status CHECK (status IN ('counting', 'approved', 'cancelled')),
  CONSTRAINT ck_stock_counts_closed CHECK ((status = 'counting') = (closed_at IS NULL)),
  CONSTRAINT fk_stock_counts_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT
) STRICT;
-- One look into one cell; another look is another round, the last one counts.
CREATE TABLE count_cells (
  id INTEGER PRIMARY KEY, count_id INTEGER NOT NULL, bin_id INTEGER NOT NULL, round INTEGER NOT NULL, reason TEXT NOT NULL DEFAULT '', person_id INTEGER, opened_at TEXT, opened_ledger_id INTEGER, closed_at TEXT,
  CONSTRAINT uq_count_cells_round UNIQUE (count_id, bin_id, round), CONSTRAINT ck_count_cells_round CHECK (round >= 1),
  CONSTRAINT ck_count_cells_opened CHECK ((opened_at IS NULL) = (person_id IS NULL) AND (opened_at IS NULL) = (opened_ledger_id IS NULL) AND (closed_at IS NULL OR opened_at IS NOT NULL)),
  CONSTRAINT fk_count_cells_count FOREIGN KEY (count_id) REFERENCES stock_counts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_count_cells_bin FOREIGN KEY (bin_id) REFERENCES bins (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX uq_count_cells_open ON count_cells (count_id, bin_id) WHERE closed_at IS NULL;
-- Every scan with the place of the ledger at that moment, so that later movements can be told apart. A slip is put right by a scan of less than nothing.
CREATE TABLE count_scans (
  id INTEGER PRIMARY KEY, cell_id INTEGER NOT NULL, part_id INTEGER NOT NULL, lot TEXT NOT NULL, serial TEXT NOT NULL, qty_milli INTEGER NOT NULL, ledger_id INTEGER NOT NULL, at_utc TEXT NOT NULL, person_id INTEGER,
  CONSTRAINT ck_count_scans_qty CHECK (qty_milli <> 0),
  CONSTRAINT fk_count_scans_cell FOREIGN KEY (cell_id) REFERENCES count_cells (id) ON DELETE RESTRICT,
  CONSTRAINT fk_count_scans_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_count_scans_cell ON count_scans (cell_id, part_id);
CREATE INDEX ix_count_scans_serial ON count_scans (part_id, serial) WHERE serial <> '';
CREATE TRIGGER tr_count_scans_no_update BEFORE UPDATE ON count_scans BEGIN SELECT RAISE(ABORT, 'scans are only added'); END;
CREATE TRIGGER tr_count_scans_no_delete BEFORE DELETE ON count_scans BEGIN SELECT RAISE(ABORT, 'scans are only added'); END;
-- What a closed look found beside what the book held at the last scan of the part.
CREATE TABLE count_lines (
  cell_id INTEGER NOT NULL, part_id INTEGER NOT NULL, lot TEXT NOT NULL, counted_milli INTEGER NOT NULL, book_milli INTEGER NOT NULL, is_different INTEGER NOT NULL, moved_meanwhile INTEGER NOT NULL, missing_serials_json TEXT NOT NULL, found_serials_json TEXT NOT NULL,
  CONSTRAINT pk_count_lines PRIMARY KEY (cell_id, part_id, lot), CONSTRAINT ck_count_lines_qty CHECK (counted_milli >= 0 AND book_milli >= 0), CONSTRAINT ck_count_lines_flags CHECK (is_different IN (0, 1) AND moved_meanwhile IN (0, 1)),
  CONSTRAINT fk_count_lines_cell FOREIGN KEY (cell_id) REFERENCES count_cells (id) ON DELETE RESTRICT,
  CONSTRAINT fk_count_lines_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
