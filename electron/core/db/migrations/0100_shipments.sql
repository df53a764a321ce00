-- why: shipments of suppliers with lots and serial numbers, so that a unit or a part is traced to its shipment; days off in the suppliers' countries
-- rebuilds: none
-- test: test/migrations/0100-shipments.test.ts

CREATE TABLE shipments (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, supplier_id INTEGER NOT NULL, invoice_norm TEXT NOT NULL, search_text TEXT NOT NULL, sort_on TEXT NOT NULL, shipped_on TEXT, expected_on TEXT, arrived_on TEXT, currency TEXT NOT NULL,
  facts_json TEXT NOT NULL, created_at TEXT NOT NULL, created_by INTEGER,
  CONSTRAINT uq_shipments_number UNIQUE (number), CONSTRAINT ck_shipments_arrived CHECK (arrived_on IS NULL OR shipped_on IS NULL OR arrived_on >= shipped_on),
  CONSTRAINT fk_shipments_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_shipments_newest ON shipments (sort_on, id);
CREATE INDEX ix_shipments_supplier ON shipments (supplier_id, sort_on, id);
CREATE INDEX ix_shipments_invoice ON shipments (supplier_id, invoice_norm) WHERE invoice_norm <> '';

-- A model, a part, or an article nobody has put into the catalogue. The supplier stands here too: tracing asks for it first.
CREATE TABLE shipment_lines (
  id INTEGER PRIMARY KEY, shipment_id INTEGER NOT NULL, supplier_id INTEGER NOT NULL, line_no INTEGER NOT NULL, model_id INTEGER, part_id INTEGER, article TEXT NOT NULL, lot TEXT NOT NULL, lot_norm TEXT NOT NULL,
  qty INTEGER NOT NULL, price_minor INTEGER NOT NULL, produced_on TEXT, cartons TEXT NOT NULL, serial_count INTEGER NOT NULL,
  CONSTRAINT uq_shipment_lines_no UNIQUE (shipment_id, line_no), CONSTRAINT ck_shipment_lines_qty CHECK (qty > 0 AND price_minor >= 0 AND serial_count >= 0),
  CONSTRAINT ck_shipment_lines_goods CHECK ((model_id IS NULL OR part_id IS NULL) AND (model_id IS NOT NULL OR part_id IS NOT NULL OR article <> '')),
  CONSTRAINT fk_shipment_lines_shipment FOREIGN KEY (shipment_id) REFERENCES shipments (id) ON DELETE RESTRICT,
  CONSTRAINT fk_shipment_lines_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_shipment_lines_model FOREIGN KEY (model_id) REFERENCES models (id) ON DELETE RESTRICT,
  CONSTRAINT fk_shipment_lines_part FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_shipment_lines_lot ON shipment_lines (lot_norm, supplier_id) WHERE lot_norm <> '';
CREATE INDEX ix_shipment_lines_model ON shipment_lines (model_id, supplier_id, lot_norm) WHERE model_id IS NOT NULL;
CREATE INDEX ix_shipment_lines_part ON shipment_lines (part_id, supplier_id, lot_norm) WHERE part_id IS NOT NULL;

-- Numbers from first to last that differ in their last run of digits only; the stem is everything else of them, with how many digits run.
CREATE TABLE shipment_serials (
  id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL, supplier_id INTEGER NOT NULL, stem TEXT NOT NULL, from_no INTEGER NOT NULL, to_no INTEGER NOT NULL, span INTEGER NOT NULL,
  CONSTRAINT ck_shipment_serials_range CHECK (from_no >= 0 AND to_no >= from_no AND span = to_no - from_no),
  CONSTRAINT fk_shipment_serials_line FOREIGN KEY (line_id) REFERENCES shipment_lines (id) ON DELETE RESTRICT,
  CONSTRAINT fk_shipment_serials_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_shipment_serials_stem ON shipment_serials (stem, from_no, to_no, supplier_id, line_id);
-- How far back a range that holds a number can begin.
CREATE INDEX ix_shipment_serials_span ON shipment_serials (stem, span);
CREATE INDEX ix_shipment_serials_supplier ON shipment_serials (supplier_id, line_id);
CREATE INDEX ix_shipment_serials_line ON shipment_serials (line_id, from_no);

CREATE TABLE shipment_files (
  shipment_id INTEGER NOT NULL, file_id INTEGER NOT NULL, title TEXT NOT NULL, added_at TEXT NOT NULL, added_by INTEGER,
  CONSTRAINT pk_shipment_files PRIMARY KEY (shipment_id, file_id),
  CONSTRAINT fk_shipment_files_shipment FOREIGN KEY (shipment_id) REFERENCES shipments (id) ON DELETE RESTRICT,
  CONSTRAINT fk_shipment_files_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE TABLE shipment_purchases (
  shipment_id INTEGER NOT NULL, purchase_order_id INTEGER NOT NULL,
  CONSTRAINT pk_shipment_purchases PRIMARY KEY (shipment_id, purchase_order_id),
  CONSTRAINT fk_shipment_purchases_shipment FOREIGN KEY (shipment_id) REFERENCES shipments (id) ON DELETE RESTRICT,
  CONSTRAINT fk_shipment_purchases_order FOREIGN KEY (purchase_order_id) REFERENCES purchase_orders (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_shipment_purchases_order ON shipment_purchases (purchase_order_id);
CREATE TABLE shipment_receipts (
  shipment_id INTEGER NOT NULL, receipt_id INTEGER NOT NULL,
  CONSTRAINT pk_shipment_receipts PRIMARY KEY (shipment_id, receipt_id),
  CONSTRAINT fk_shipment_receipts_shipment FOREIGN KEY (shipment_id) REFERENCES shipments (id) ON DELETE RESTRICT,
  CONSTRAINT fk_shipment_receipts_receipt FOREIGN KEY (receipt_id) REFERENCES receipts (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_shipment_receipts_receipt ON shipment_receipts (receipt_id);

CREATE TABLE holiday_years (
  country TEXT NOT NULL, year INTEGER NOT NULL, is_announced INTEGER NOT NULL, source TEXT NOT NULL,
  CONSTRAINT pk_holiday_years PRIMARY KEY (country, year), CONSTRAINT ck_holiday_years_announced CHECK (is_announced IN (0, 1))
) STRICT, WITHOUT ROWID;
-- Days off, and the weekends that are worked instead.
CREATE TABLE holiday_periods (
  id INTEGER PRIMARY KEY, country TEXT NOT NULL, year INTEGER NOT NULL, from_on TEXT NOT NULL, to_on TEXT NOT NULL, kind TEXT NOT NULL, holiday TEXT NOT NULL, is_confirmed INTEGER NOT NULL,
  CONSTRAINT ck_holiday_periods_kind CHECK (kind IN ('off', 'work')), CONSTRAINT ck_holiday_periods_order CHECK (to_on >= from_on), CONSTRAINT ck_holiday_periods_confirmed CHECK (is_confirmed IN (0, 1)),
  CONSTRAINT fk_holiday_periods_year FOREIGN KEY (country, year) REFERENCES holiday_years (country, year) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_holiday_periods_year ON holiday_periods (country, year, from_on);

-- Source: notices of the General Office of the State Council of the PRC on the holidays of 2024, 2025 and 2026; 2027 by the Regulation on public holidays as amended in November 2024 and the lunar calendar, not announced yet.
INSERT INTO holiday_years (country, year, is_announced, source) VALUES
  ('CN', 2024, 1, '国办发明电〔2023〕7号'), ('CN', 2025, 1, '国办发明电〔2024〕12号'), ('CN', 2026, 1, '国办发明电〔2025〕7号'), ('CN', 2027, 0, '全国年节及纪念日放假办法');
INSERT INTO holiday_periods (country, year, from_on, to_on, kind, holiday, is_confirmed) VALUES
  ('CN', 2024, '2024-01-01', '2024-01-01', 'off', 'new_year', 1), ('CN', 2024, '2024-02-10', '2024-02-17', 'off', 'spring_festival', 1), ('CN', 2024, '2024-02-04', '2024-02-04', 'work', '', 1), ('CN', 2024, '2024-02-18', '2024-02-18', 'work', '', 1),
  ('CN', 2024, '2024-04-04', '2024-04-06', 'off', 'qingming', 1), ('CN', 2024, '2024-04-07', '2024-04-07', 'work', '', 1), ('CN', 2024, '2024-05-01', '2024-05-05', 'off', 'labour_day', 1), ('CN', 2024, '2024-04-28', '2024-04-28', 'work', '', 1),
  ('CN', 2024, '2024-05-11', '2024-05-11', 'work', '', 1), ('CN', 2024, '2024-06-10', '2024-06-10', 'off', 'dragon_boat', 1), ('CN', 2024, '2024-09-15', '2024-09-17', 'off', 'mid_autumn', 1), ('CN', 2024, '2024-09-14', '2024-09-14', 'work', '', 1),
  ('CN', 2024, '2024-10-01', '2024-10-07', 'off', 'national_day', 1), ('CN', 2024, '2024-09-29', '2024-09-29', 'work', '', 1), ('CN', 2024, '2024-10-12', '2024-10-12', 'work', '', 1),
  ('CN', 2025, '2025-01-01', '2025-01-01', 'off', 'new_year', 1), ('CN', 2025, '2025-01-28', '2025-02-04', 'off', 'spring_festival', 1), ('CN', 2025, '2025-01-26', '2025-01-26', 'work', '', 1), ('CN', 2025, '2025-02-08', '2025-02-08', 'work', '', 1),
  ('CN', 2025, '2025-04-04', '2025-04-06', 'off', 'qingming', 1), ('CN', 2025, '2025-05-01', '2025-05-05', 'off', 'labour_day', 1), ('CN', 2025, '2025-04-27', '2025-04-27', 'work', '', 1), ('CN', 2025, '2025-05-31', '2025-06-02', 'off', 'dragon_boat', 1),
  ('CN', 2025, '2025-10-01', '2025-10-08', 'off', 'national_day', 1), ('CN', 2025, '2025-09-28', '2025-09-28', 'work', '', 1), ('CN', 2025, '2025-10-11', '2025-10-11', 'work', '', 1),
  ('CN', 2026, '2026-01-01', '2026-01-03', 'off', 'new_year', 1), ('CN', 2026, '2026-01-04', '2026-01-04', 'work', '', 1), ('CN', 2026, '2026-02-15', '2026-02-23', 'off', 'spring_festival', 1), ('CN', 2026, '2026-02-14', '2026-02-14', 'work', '', 1),
  ('CN', 2026, '2026-02-28', '2026-02-28', 'work', '', 1), ('CN', 2026, '2026-04-04', '2026-04-06', 'off', 'qingming', 1), ('CN', 2026, '2026-05-01', '2026-05-05', 'off', 'labour_day', 1), ('CN', 2026, '2026-05-09', '2026-05-09', 'work', '', 1),
  ('CN', 2026, '2026-06-19', '2026-06-21', 'off', 'dragon_boat', 1), ('CN', 2026, '2026-09-25', '2026-09-27', 'off', 'mid_autumn', 1), ('CN', 2026, '2026-10-01', '2026-10-07', 'off', 'national_day', 1), ('CN', 2026, '2026-09-20', '2026-09-20', 'work', '', 1),
  ('CN', 2026, '2026-10-10', '2026-10-10', 'work', '', 1),
  ('CN', 2027, '2027-01-01', '2027-01-01', 'off', 'new_year', 0), ('CN', 2027, '2027-02-05', '2027-02-12', 'off', 'spring_festival', 0), ('CN', 2027, '2027-04-05', '2027-04-05', 'off', 'qingming', 0), ('CN', 2027, '2027-05-01', '2027-05-05', 'off', 'labour_day', 0),
  ('CN', 2027, '2027-06-09', '2027-06-09', 'off', 'dragon_boat', 0), ('CN', 2027, '2027-09-15', '2027-09-15', 'off', 'mid_autumn', 0), ('CN', 2027, '2027-10-01', '2027-10-07', 'off', 'national_day', 0);
