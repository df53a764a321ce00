-- why: spare parts with their numbers, places and balances; movements are the only truth and are only added
-- rebuilds: none
-- test: test/migrations/0060-stock.test.ts

CREATE TABLE warehouses (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, is_active INTEGER NOT NULL,
  CONSTRAINT uq_warehouses_code UNIQUE (code), CONSTRAINT ck_warehouses_is_active CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE bins (
  id INTEGER PRIMARY KEY, warehouse_id INTEGER NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, purpose TEXT NOT NULL, is_active INTEGER NOT NULL,
  CONSTRAINT uq_bins_code UNIQUE (warehouse_id, code), CONSTRAINT ck_bins_is_active CHECK (is_active IN (0, 1)),
  CONSTRAINT ck_bins_purpose CHECK (purpose IN ('parts', 'quarantine', 'intake', 'bench', 'ready', 'partner')),
  CONSTRAINT fk_bins_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO warehouses (id, code, name, is_active) VALUES (1, 'MAIN', 'Основной склад', 1);
INSERT INTO bins (id, warehouse_id, code, name, purpose, is_active) VALUES
  (1, 1, 'A-01', 'Запчасти', 'parts', 1), (2, 1, 'Q-01', 'Карантин', 'quarantine', 1), (3, 1, 'IN-01', 'Полка приёма', 'intake', 1),
  (4, 1, 'BENCH-01', 'Рабочий стол инженера', 'bench', 1), (5, 1, 'OUT-01', 'Полка готовых', 'ready', 1);

CREATE TABLE parts (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, number_norm TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL, name_zh TEXT NOT NULL,
  unit TEXT NOT NULL, tracking TEXT NOT NULL, status TEXT NOT NULL, kept_until_on TEXT, warranty_months INTEGER NOT NULL, min_stock_milli INTEGER NOT NULL,
  sale_price_minor INTEGER, photo_file_id INTEGER, note TEXT NOT NULL, external_id TEXT, import_id INTEGER,
  CONSTRAINT uq_parts_number UNIQUE (number_norm), CONSTRAINT uq_parts_external_id UNIQUE (external_id),
  CONSTRAINT ck_parts_unit CHECK (unit IN ('pcs', 'set', 'pair', 'm', 'kg', 'l')), CONSTRAINT ck_parts_tracking CHECK (tracking IN ('none', 'lot', 'serial')),
  CONSTRAINT ck_parts_status CHECK (status IN ('active', 'superseded', 'service_life', 'discontinued')),
  CONSTRAINT ck_parts_amounts CHECK (warranty_months >= 0 AND min_stock_milli >= 0 AND (sale_price_minor IS NULL OR sale_price_minor >= 0)),
  CONSTRAINT fk_parts_photo FOREIGN KEY (photo_file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT fk_parts_import FOREIGN KEY (import_id) REFERENCES imports (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_parts_import ON parts (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX ix_parts_minimum ON parts (id) WHERE min_stock_milli > 0;
CREATE TABLE part_codes (
  id INTEGER PRIMARY KEY, part_id INTEGER NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, code_norm TEXT NOT NULL, supplier_id INTEGER, maker TEXT NOT NULL,
  CONSTRAINT ck_part_codes_kind CHECK (kind IN ('manufacturer', 'supplier', 'barcode', 'former')), CONSTRAINT ck_part_codes_supplier CHECK ((kind = 'supplier') = (supplier_id IS NOT NULL)),
  CONSTRAINT fk_part_codes_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_codes_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_part_codes_part ON part_codes (part_id);
CREATE INDEX ix_part_codes_code ON part_codes (code_norm);
CREATE UNIQUE INDEX uq_part_codes_barcode ON part_codes (code_norm) WHERE kind = 'barcode';
CREATE UNIQUE INDEX uq_part_codes_supplier ON part_codes (supplier_id, code_norm) WHERE kind = 'supplier';
CREATE TABLE part_links (
  part_id INTEGER NOT NULL, other_id INTEGER NOT NULL, kind TEXT NOT NULL, is_two_way INTEGER NOT NULL,
  CONSTRAINT pk_part_links PRIMARY KEY (part_id, other_id, kind), CONSTRAINT ck_part_links_two_way CHECK (is_two_way IN (0, 1)),
  CONSTRAINT ck_part_links_other CHECK (part_id <> other_id), CONSTRAINT ck_part_links_kind CHECK (kind IN ('analogue', 'superseded_by')),
  CONSTRAINT fk_part_links_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_links_other FOREIGN KEY (other_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_part_links_other ON part_links (other_id);
CREATE TABLE part_models (
  part_id INTEGER NOT NULL, model_id INTEGER NOT NULL, note TEXT NOT NULL, CONSTRAINT pk_part_models PRIMARY KEY (part_id, model_id),
  CONSTRAINT fk_part_models_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_models_model FOREIGN KEY (model_id) REFERENCES models (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_part_models_model ON part_models (model_id);
-- Roubles for one unit of the currency in millionths; null where nobody named the rate.
CREATE TABLE part_prices (
  id INTEGER PRIMARY KEY, part_id INTEGER NOT NULL, supplier_id INTEGER NOT NULL, currency TEXT NOT NULL, price_minor INTEGER NOT NULL, rate_micro INTEGER, valid_from_on TEXT NOT NULL,
  source TEXT NOT NULL, import_id INTEGER, recorded_at TEXT NOT NULL, recorded_by INTEGER, withdrawn_at TEXT,
  CONSTRAINT ck_part_prices_price CHECK (price_minor >= 0 AND (rate_micro IS NULL OR rate_micro > 0)), CONSTRAINT ck_part_prices_source CHECK (source IN ('manual', 'price_list', 'receipt')),
  CONSTRAINT fk_part_prices_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_prices_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_prices_import FOREIGN KEY (import_id) REFERENCES imports (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_part_prices_part ON part_prices (part_id, supplier_id, valid_from_on, id);
CREATE INDEX ix_part_prices_import ON part_prices (import_id) WHERE import_id IS NOT NULL;
CREATE TRIGGER tr_part_prices_kept BEFORE DELETE ON part_prices BEGIN SELECT RAISE(ABORT, 'prices are only added'); END;
CREATE TRIGGER tr_part_prices_frozen BEFORE UPDATE ON part_prices
WHEN NEW.id IS NOT OLD.id OR NEW.part_id IS NOT OLD.part_id OR NEW.supplier_id IS NOT OLD.supplier_id OR NEW.currency IS NOT OLD.currency OR NEW.price_minor IS NOT OLD.price_minor
  OR NEW.valid_from_on IS NOT OLD.valid_from_on OR OLD.withdrawn_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'prices are only added'); END;
CREATE VIRTUAL TABLE part_ft USING fts5(codes, content='', contentless_delete=1, tokenize='trigram');
CREATE VIRTUAL TABLE part_fw USING fts5(names, models, content='', contentless_delete=1, tokenize='unicode61', prefix='1 2 3', detail=column);

-- One row for a part in a warehouse, kept in the transaction of every movement. What is reserved is a share of what is on hand.
CREATE TABLE stock_balances (
  part_id INTEGER NOT NULL, warehouse_id INTEGER NOT NULL, on_hand_milli INTEGER NOT NULL, reserved_milli INTEGER NOT NULL, quarantine_milli INTEGER NOT NULL, at_supplier_milli INTEGER NOT NULL,
  CONSTRAINT pk_stock_balances PRIMARY KEY (part_id, warehouse_id),
  CONSTRAINT ck_stock_reserved CHECK (reserved_milli BETWEEN 0 AND on_hand_milli), CONSTRAINT ck_stock_evidence CHECK (quarantine_milli >= 0 AND at_supplier_milli >= 0),
  CONSTRAINT fk_stock_balances_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_balances_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
-- Where the sellable pieces lie; a row is gone when the last piece is.
CREATE TABLE bin_balances (
  part_id INTEGER NOT NULL, bin_id INTEGER NOT NULL, lot TEXT NOT NULL, on_hand_milli INTEGER NOT NULL,
  CONSTRAINT pk_bin_balances PRIMARY KEY (part_id, bin_id, lot), CONSTRAINT ck_bin_balances_on_hand CHECK (on_hand_milli >= 0),
  CONSTRAINT fk_bin_balances_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_bin_balances_bin FOREIGN KEY (bin_id) REFERENCES bins (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_bin_balances_bin ON bin_balances (bin_id);

CREATE TABLE stock_movements (
  id INTEGER PRIMARY KEY, at_utc TEXT NOT NULL, on_date TEXT NOT NULL, kind TEXT NOT NULL, part_id INTEGER NOT NULL, warehouse_id INTEGER NOT NULL, bin_id INTEGER, lot TEXT NOT NULL,
  on_hand_milli INTEGER NOT NULL, reserved_milli INTEGER NOT NULL, quarantine_milli INTEGER NOT NULL, at_supplier_milli INTEGER NOT NULL, on_hand_after_milli INTEGER NOT NULL, reserved_after_milli INTEGER NOT NULL,
  unit_cost_minor INTEGER, order_id INTEGER, order_part_id INTEGER, receipt_id INTEGER, count_id INTEGER, evidence_id INTEGER, import_id INTEGER, person_id INTEGER, reason TEXT NOT NULL,
  CONSTRAINT ck_stock_movements_kind CHECK (kind IN ('opening', 'receipt', 'transfer', 'reserve', 'unreserve', 'issue', 'return', 'quarantine', 'release', 'to_supplier', 'from_supplier', 'write_off', 'correction', 'count')),
  CONSTRAINT ck_stock_movements_moves CHECK (on_hand_milli <> 0 OR reserved_milli <> 0 OR quarantine_milli <> 0 OR at_supplier_milli <> 0),
  CONSTRAINT ck_stock_movements_bin CHECK (on_hand_milli = 0 OR bin_id IS NOT NULL),
  CONSTRAINT fk_stock_movements_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_movements_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_movements_bin FOREIGN KEY (bin_id) REFERENCES bins (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_movements_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_stock_movements_part ON stock_movements (part_id, id);
CREATE INDEX ix_stock_movements_bin ON stock_movements (bin_id, id) WHERE bin_id IS NOT NULL;
-- All that balances are made of, in the order they are summed in: the reconciling check reads nothing else.
CREATE INDEX ix_stock_movements_sums ON stock_movements (part_id, warehouse_id, bin_id, lot, on_hand_milli, reserved_milli, quarantine_milli, at_supplier_milli);
-- Reserves come and go all day, so that any page of the ledger has some: they need no index and do not wait for one.
CREATE INDEX ix_stock_movements_kind ON stock_movements (kind, id) WHERE kind NOT IN ('reserve', 'unreserve');
CREATE INDEX ix_stock_movements_order ON stock_movements (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX ix_stock_movements_receipt ON stock_movements (receipt_id) WHERE receipt_id IS NOT NULL;
CREATE INDEX ix_stock_movements_import ON stock_movements (import_id) WHERE import_id IS NOT NULL;
-- What was used in repairs over the last months, for the advice on buying.
CREATE INDEX ix_stock_movements_demand ON stock_movements (on_date, part_id, on_hand_milli) WHERE kind IN ('issue', 'return');
CREATE TRIGGER tr_stock_movements_no_update BEFORE UPDATE ON stock_movements BEGIN SELECT RAISE(ABORT, 'stock movements are only added'); END;
CREATE TRIGGER tr_stock_movements_no_delete BEFORE DELETE ON stock_movements BEGIN SELECT RAISE(ABORT, 'stock movements are only added'); END;

CREATE TABLE part_serials (
  id INTEGER PRIMARY KEY, part_id INTEGER NOT NULL, serial TEXT NOT NULL, state TEXT NOT NULL, bin_id INTEGER, order_id INTEGER,
  CONSTRAINT uq_part_serials_serial UNIQUE (part_id, serial),
  CONSTRAINT ck_part_serials_state CHECK (state IN ('on_hand', 'quarantine', 'at_supplier', 'issued', 'gone')), CONSTRAINT ck_part_serials_bin CHECK (state <> 'on_hand' OR bin_id IS NOT NULL),
  CONSTRAINT fk_part_serials_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_serials_bin FOREIGN KEY (bin_id) REFERENCES bins (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_serials_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_part_serials_serial ON part_serials (serial);
-- What lies on the shelf is found without a look at what has been issued and gone over the years.
CREATE INDEX ix_part_serials_shelf ON part_serials (part_id, bin_id, serial) WHERE state = 'on_hand';
CREATE INDEX ix_part_serials_bin ON part_serials (bin_id) WHERE bin_id IS NOT NULL;
CREATE TABLE movement_serials (
  movement_id INTEGER NOT NULL, serial_id INTEGER NOT NULL, CONSTRAINT pk_movement_serials PRIMARY KEY (movement_id, serial_id),
  CONSTRAINT fk_movement_serials_movement FOREIGN KEY (movement_id) REFERENCES stock_movements (id) ON DELETE RESTRICT,
  CONSTRAINT fk_movement_serials_serial FOREIGN KEY (serial_id) REFERENCES part_serials (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_movement_serials_serial ON movement_serials (serial_id);
CREATE TRIGGER tr_movement_serials_no_update BEFORE UPDATE ON movement_serials BEGIN SELECT RAISE(ABORT, 'stock movements are only added'); END;
CREATE TRIGGER tr_movement_serials_no_delete BEFORE DELETE ON movement_serials BEGIN SELECT RAISE(ABORT, 'stock movements are only added'); END;

-- What an order needs of the stock. A draft is only priced; a confirmed line reserves what is free and waits for the rest.
CREATE TABLE order_parts (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, part_id INTEGER NOT NULL, state TEXT NOT NULL, qty_milli INTEGER NOT NULL, reserved_milli INTEGER NOT NULL DEFAULT 0, issued_milli INTEGER NOT NULL DEFAULT 0,
  price_minor INTEGER NOT NULL, warranty_months INTEGER, created_at TEXT NOT NULL, created_by INTEGER, confirmed_at TEXT, closed_at TEXT, closed_reason TEXT NOT NULL DEFAULT '',
  CONSTRAINT ck_order_parts_state CHECK (state IN ('draft', 'confirmed', 'issued', 'dropped')),
  CONSTRAINT ck_order_parts_qty CHECK (qty_milli > 0 AND reserved_milli >= 0 AND issued_milli >= 0 AND reserved_milli + issued_milli <= qty_milli),
  CONSTRAINT ck_order_parts_closed CHECK (state NOT IN ('issued', 'dropped') OR reserved_milli = 0), CONSTRAINT ck_order_parts_price CHECK (price_minor >= 0),
  CONSTRAINT fk_order_parts_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_order_parts_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_order_parts_order ON order_parts (order_id);
CREATE INDEX ix_order_parts_open ON order_parts (part_id, order_id) WHERE state = 'confirmed';
-- By part first: a warehouse asks who holds a part more often than a line asks what it holds, and a reserve then touches one page less.
CREATE TABLE stock_reservations (
  order_part_id INTEGER NOT NULL, warehouse_id INTEGER NOT NULL, part_id INTEGER NOT NULL, qty_milli INTEGER NOT NULL,
  CONSTRAINT pk_stock_reservations PRIMARY KEY (part_id, warehouse_id, order_part_id), CONSTRAINT ck_stock_reservations_qty CHECK (qty_milli >= 0),
  CONSTRAINT fk_stock_reservations_order_part FOREIGN KEY (order_part_id) REFERENCES order_parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_reservations_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_reservations_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
ALTER TABLE work_lines ADD COLUMN order_part_id INTEGER;
ALTER TABLE work_lines ADD COLUMN issue_movement_id INTEGER;
ALTER TABLE work_lines ADD COLUMN unit_cost_minor INTEGER;
-- The day the last part an order waits for is expected; null: it waits for none, or nobody knows.
ALTER TABLE orders ADD COLUMN parts_expected_on TEXT;

-- A faulty piece is evidence until the supplier has answered: it lies apart and is never sold.
CREATE TABLE stock_evidence (
  id INTEGER PRIMARY KEY, part_id INTEGER NOT NULL, warehouse_id INTEGER NOT NULL, bin_id INTEGER NOT NULL, lot TEXT NOT NULL, serial_id INTEGER, serial TEXT NOT NULL, qty_milli INTEGER NOT NULL, state TEXT NOT NULL,
  reason TEXT NOT NULL, order_id INTEGER, receipt_id INTEGER, supplier_id INTEGER, sent_on TEXT, waybill TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, created_by INTEGER, settled_at TEXT, settled_reason TEXT NOT NULL DEFAULT '',
  CONSTRAINT ck_stock_evidence_state CHECK (state IN ('quarantine', 'at_supplier', 'released', 'written_off')), CONSTRAINT ck_stock_evidence_qty CHECK (qty_milli > 0),
  CONSTRAINT ck_stock_evidence_settled CHECK ((state IN ('released', 'written_off')) = (settled_at IS NOT NULL)),
  CONSTRAINT fk_stock_evidence_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_evidence_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_evidence_bin FOREIGN KEY (bin_id) REFERENCES bins (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_evidence_serial FOREIGN KEY (serial_id) REFERENCES part_serials (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_evidence_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_stock_evidence_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_stock_evidence_open ON stock_evidence (part_id, bin_id) WHERE settled_at IS NULL;
CREATE INDEX ix_stock_evidence_state ON stock_evidence (state, id);
CREATE INDEX ix_stock_evidence_supplier ON stock_evidence (supplier_id, id) WHERE supplier_id IS NOT NULL;
CREATE INDEX ix_stock_evidence_order ON stock_evidence (order_id) WHERE order_id IS NOT NULL;

-- Where the customers' products are now, and where they have been.
CREATE TABLE unit_places (
  order_id INTEGER PRIMARY KEY, bin_id INTEGER NOT NULL, partner TEXT NOT NULL, moved_at TEXT NOT NULL, moved_by INTEGER,
  CONSTRAINT fk_unit_places_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_unit_places_bin FOREIGN KEY (bin_id) REFERENCES bins (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_unit_places_bin ON unit_places (bin_id);
CREATE TABLE unit_moves (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, bin_id INTEGER, partner TEXT NOT NULL, note TEXT NOT NULL, moved_at TEXT NOT NULL, moved_by INTEGER,
  CONSTRAINT fk_unit_moves_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_unit_moves_bin FOREIGN KEY (bin_id) REFERENCES bins (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_unit_moves_order ON unit_moves (order_id, id);
CREATE TRIGGER tr_unit_moves_no_update BEFORE UPDATE ON unit_moves BEGIN SELECT RAISE(ABORT, 'moves of units are only added'); END;
CREATE TRIGGER tr_unit_moves_no_delete BEFORE DELETE ON unit_moves BEGIN SELECT RAISE(ABORT, 'moves of units are only added'); END;
