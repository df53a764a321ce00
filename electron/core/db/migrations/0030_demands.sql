-- why: every demand of a customer is a record of its own, its clock is counted from entries that are only added
-- rebuilds: none
-- test: test/migrations/0030-demands.test.ts

CREATE TABLE demands (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, no INTEGER NOT NULL, kind TEXT NOT NULL, received_on TEXT NOT NULL, amount_minor INTEGER, ended_on TEXT, ending TEXT,
  CONSTRAINT uq_demands_no UNIQUE (order_id, no),
  CONSTRAINT fk_demands_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT ck_demands_ending CHECK ((ended_on IS NULL) = (ending IS NULL))
) STRICT;

CREATE TABLE demand_entries (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, demand_id INTEGER, kind TEXT NOT NULL, occurred_on TEXT NOT NULL, occurred_time TEXT, recorded_at TEXT NOT NULL, person_id INTEGER,
  data_json TEXT NOT NULL, note TEXT NOT NULL, corrects_id INTEGER, is_void INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT fk_demand_entries_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_demand_entries_demand FOREIGN KEY (demand_id) REFERENCES demands (id) ON DELETE RESTRICT,
  CONSTRAINT fk_demand_entries_corrects FOREIGN KEY (corrects_id) REFERENCES demand_entries (id) ON DELETE RESTRICT,
  CONSTRAINT uq_demand_entries_corrects UNIQUE (corrects_id),
  CONSTRAINT ck_demand_entries_void CHECK (is_void IN (0, 1) AND (is_void = 0 OR corrects_id IS NOT NULL))
) STRICT;
CREATE INDEX ix_demand_entries_order ON demand_entries (order_id, id);
CREATE INDEX ix_demand_entries_demand ON demand_entries (demand_id) WHERE demand_id IS NOT NULL;
CREATE TRIGGER tr_demand_entries_no_update BEFORE UPDATE ON demand_entries BEGIN SELECT RAISE(ABORT, 'entries of demands are only added'); END;
CREATE TRIGGER tr_demand_entries_no_delete BEFORE DELETE ON demand_entries BEGIN SELECT RAISE(ABORT, 'entries of demands are only added'); END;

-- What the entries come to by the calendar and the rules in force; counted again whenever one of them changes.
CREATE TABLE demand_terms (
  demand_id INTEGER NOT NULL, order_id INTEGER NOT NULL, rule_id TEXT NOT NULL, role TEXT NOT NULL, is_outer_limit INTEGER NOT NULL, starts_on TEXT NOT NULL, due_calendar_on TEXT NOT NULL, due_legal_on TEXT NOT NULL,
  ended_on TEXT, penalty_id TEXT, article TEXT NOT NULL, is_calendar_known INTEGER NOT NULL, price_now_minor INTEGER,
  CONSTRAINT pk_demand_terms PRIMARY KEY (demand_id, rule_id),
  CONSTRAINT fk_demand_terms_demand FOREIGN KEY (demand_id) REFERENCES demands (id) ON DELETE RESTRICT,
  CONSTRAINT fk_demand_terms_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_demand_terms_order ON demand_terms (order_id);
CREATE INDEX ix_demand_terms_due ON demand_terms (due_legal_on, order_id);
CREATE TABLE clock_state (id INTEGER PRIMARY KEY, version TEXT NOT NULL, CONSTRAINT ck_clock_state_one CHECK (id = 1)) STRICT;

-- Demands taken before: their entries are what the orders know of them.
INSERT INTO demands (order_id, no, kind, received_on)
  SELECT id, 1, demand, demand_received_on FROM orders WHERE demand IS NOT NULL AND demand_received_on IS NOT NULL ORDER BY id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, d.id, 'demand_received', o.demand_received_on, o.accepted_at, o.accepted_by, json_object('demand', o.demand, 'channel', 'in_person', 'addressee', 'us'), '' FROM orders o JOIN demands d ON d.order_id = o.id ORDER BY o.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, NULL, 'item_received', o.accepted_on, o.accepted_at, o.accepted_by, '{}', '' FROM orders o JOIN demands d ON d.order_id = o.id ORDER BY o.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, d.id, 'term_agreed', o.demand_received_on, o.accepted_at, o.accepted_by, json_object('days', o.agreed_days), '' FROM orders o JOIN demands d ON d.order_id = o.id WHERE o.agreed_days IS NOT NULL AND o.demand = 'repair' ORDER BY o.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, d.id, 'check_needed', o.demand_received_on, o.accepted_at, o.accepted_by, json_object('reason', 'отмечено при приёме'), '' FROM orders o JOIN demands d ON d.order_id = o.id WHERE o.needs_check = 1 ORDER BY o.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, d.id, 'goods_absent', o.demand_received_on, o.accepted_at, o.accepted_by, '{}', '' FROM orders o JOIN demands d ON d.order_id = o.id WHERE o.is_in_stock = 0 ORDER BY o.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, d.id, 'refused', c.decided_on, c.decided_at, c.decided_by, json_object('reason', c.decision), '' FROM decisions c JOIN orders o ON o.id = c.order_id JOIN demands d ON d.order_id = o.id WHERE c.is_current = 1 AND c.decision IN ('refusal', 'no_fault', 'paid_repair') ORDER BY o.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, NULL, 'repaired', substr(datetime(o.finished_at, COALESCE((SELECT json_extract(facts_json, '$.utcOffsetMinutes') FROM organisation), 0) || ' minutes'), 1, 10), o.finished_at, o.engineer_id, '{}', ''
  FROM orders o JOIN demands d ON d.order_id = o.id WHERE o.finished_at IS NOT NULL ORDER BY o.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, d.id, CASE e.code WHEN 'settled_refund' THEN 'refunded' WHEN 'settled_replacement' THEN 'replaced' ELSE 'price_reduced' END,
    substr(datetime(e.at_utc, COALESCE((SELECT json_extract(facts_json, '$.utcOffsetMinutes') FROM organisation), 0) || ' minutes'), 1, 10), e.at_utc, e.person_id,
    json_object('amountMinor', json_extract(e.data_json, '$.paidMinor'), 'receiptNo', json_extract(e.data_json, '$.receiptNo'), 'serial', json_extract(e.data_json, '$.newSerial')), ''
  FROM order_events e JOIN orders o ON o.id = e.order_id JOIN demands d ON d.order_id = o.id WHERE e.kind = 'payment' AND e.code IN ('settled_refund', 'settled_replacement', 'settled_price_reduction') ORDER BY e.id;
INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, recorded_at, person_id, data_json, note)
  SELECT o.id, NULL, 'issued', o.closed_on, o.closed_at, NULL, '{}', '' FROM orders o JOIN demands d ON d.order_id = o.id WHERE o.closed_on IS NOT NULL ORDER BY o.id;
