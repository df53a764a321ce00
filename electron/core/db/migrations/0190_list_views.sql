-- why: a person keeps the filters, order, columns and words of a list under a name and opens it again; a manager shares such a view with all; labels of many orders are printed as one job
-- rebuilds: label_dots (children: none)
-- test: test/migrations/0190-list-views.test.ts

-- The body is read part by part, so it may be of another version. A removed view can be brought back for a day.
CREATE TABLE list_views (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, list TEXT NOT NULL, name TEXT NOT NULL, name_norm TEXT NOT NULL, body_json TEXT NOT NULL, is_shared INTEGER NOT NULL DEFAULT 0, saved_at TEXT NOT NULL, removed_at TEXT,
  CONSTRAINT ck_list_views_name CHECK (length(name) BETWEEN 1 AND 60),
  CONSTRAINT ck_list_views_body CHECK (json_valid(body_json) AND length(body_json) <= 4000),
  CONSTRAINT ck_list_views_shared CHECK (is_shared IN (0, 1)),
  CONSTRAINT fk_list_views_person FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX uq_list_views_name ON list_views (person_id, list, name_norm) WHERE removed_at IS NULL;

-- The list of orders is also asked by what was taken in lately, and by the kind of request.
CREATE INDEX ix_orders_accepted ON orders (accepted_on, id);
CREATE INDEX ix_orders_request ON orders (request_kind, id);

-- A file may hold many stickers, each with its dots.
CREATE TABLE label_dots_many (
  file_id INTEGER NOT NULL, no INTEGER NOT NULL, width_dots INTEGER NOT NULL, height_dots INTEGER NOT NULL, bits BLOB NOT NULL,
  CONSTRAINT pk_label_dots PRIMARY KEY (file_id, no),
  CONSTRAINT ck_label_dots_no CHECK (no >= 1),
  CONSTRAINT fk_label_dots_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO label_dots_many (file_id, no, width_dots, height_dots, bits) SELECT file_id, 1, width_dots, height_dots, bits FROM label_dots;
DROP TABLE label_dots;
ALTER TABLE label_dots_many RENAME TO label_dots;
