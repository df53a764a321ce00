-- why: correspondence with suppliers is read, searched, linked to claims and orders, answered and reminded of inside the program
-- rebuilds: none
-- test: test/migrations/0120-mail.test.ts

CREATE TABLE mailboxes (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, address_norm TEXT NOT NULL, facts_json TEXT NOT NULL, is_active INTEGER NOT NULL,
  -- Closed with a key that lies neither here nor beside this file.
  password_sealed TEXT,
  last_sync_at TEXT, trouble TEXT, trouble_detail TEXT NOT NULL DEFAULT '', failure_count INTEGER NOT NULL DEFAULT 0, retry_at TEXT,
  CONSTRAINT uq_mailboxes_address UNIQUE (address_norm), CONSTRAINT ck_mailboxes_active CHECK (is_active IN (0, 1))
) STRICT;
-- How far a folder of a server has been read. The server may number its messages anew: then uid_validity changes.
CREATE TABLE mail_folders (
  mailbox_id INTEGER NOT NULL, path TEXT NOT NULL, uid_validity TEXT NOT NULL, last_uid INTEGER NOT NULL,
  CONSTRAINT pk_mail_folders PRIMARY KEY (mailbox_id, path),
  CONSTRAINT fk_mail_folders_mailbox FOREIGN KEY (mailbox_id) REFERENCES mailboxes (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_threads (
  id INTEGER PRIMARY KEY, subject TEXT NOT NULL, snippet TEXT NOT NULL DEFAULT '', people_json TEXT NOT NULL DEFAULT '[]', last_at TEXT NOT NULL, last_direction TEXT NOT NULL,
  message_count INTEGER NOT NULL DEFAULT 0, unread_count INTEGER NOT NULL DEFAULT 0, attachment_count INTEGER NOT NULL DEFAULT 0, problem_count INTEGER NOT NULL DEFAULT 0,
  -- Whose correspondence it is: a confirmed supplier, else a proposed one. Linked: a person has confirmed anything at all.
  supplier_id INTEGER, is_linked INTEGER NOT NULL DEFAULT 0,
  assignee_id INTEGER, is_archived INTEGER NOT NULL DEFAULT 0, snoozed_until_on TEXT,
  -- An answer is expected since the message sent then and by the day due_on; answered_at ends it.
  waiting_since_at TEXT, due_on TEXT, answered_at TEXT, reminder_level INTEGER NOT NULL DEFAULT 0, last_reminder_at TEXT,
  CONSTRAINT fk_mail_threads_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_threads_assignee FOREIGN KEY (assignee_id) REFERENCES people (id) ON DELETE RESTRICT,
  CONSTRAINT ck_mail_threads_direction CHECK (last_direction IN ('in', 'out')),
  CONSTRAINT ck_mail_threads_archived CHECK (is_archived IN (0, 1)),
  CONSTRAINT ck_mail_threads_counts CHECK (message_count >= 0 AND unread_count BETWEEN 0 AND message_count AND problem_count BETWEEN 0 AND message_count AND attachment_count >= 0),
  CONSTRAINT ck_mail_threads_reminders CHECK (reminder_level BETWEEN 0 AND 2)
) STRICT;
CREATE INDEX ix_mail_threads_open ON mail_threads (last_at, id) WHERE is_archived = 0;
CREATE INDEX ix_mail_threads_last ON mail_threads (last_at, id);
CREATE INDEX ix_mail_threads_supplier ON mail_threads (supplier_id, last_at, id) WHERE supplier_id IS NOT NULL;
CREATE INDEX ix_mail_threads_assignee ON mail_threads (assignee_id, last_at, id) WHERE assignee_id IS NOT NULL;
CREATE INDEX ix_mail_threads_waiting ON mail_threads (due_on, id) WHERE due_on IS NOT NULL AND answered_at IS NULL;
CREATE INDEX ix_mail_threads_snoozed ON mail_threads (snoozed_until_on) WHERE snoozed_until_on IS NOT NULL;
-- What later messages of the thread name: Message-IDs of its messages and of those they answer, and tokens in brackets in the subject.
CREATE TABLE mail_thread_keys (
  thread_key TEXT NOT NULL CONSTRAINT pk_mail_thread_keys PRIMARY KEY, thread_id INTEGER NOT NULL,
  CONSTRAINT fk_mail_thread_keys_thread FOREIGN KEY (thread_id) REFERENCES mail_threads (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_mail_thread_keys_thread ON mail_thread_keys (thread_id);

CREATE TABLE mail_messages (
  id INTEGER PRIMARY KEY, mailbox_id INTEGER, thread_id INTEGER NOT NULL, direction TEXT NOT NULL, message_key TEXT NOT NULL, content_digest TEXT NOT NULL, raw_sha256 TEXT NOT NULL, raw_file_id INTEGER NOT NULL, raw_bytes INTEGER NOT NULL,
  sent_at TEXT NOT NULL, subject TEXT NOT NULL, from_name TEXT NOT NULL, from_address TEXT NOT NULL, to_json TEXT NOT NULL, cc_json TEXT NOT NULL, problems TEXT NOT NULL, charset TEXT NOT NULL, is_read INTEGER NOT NULL, attachment_count INTEGER NOT NULL,
  CONSTRAINT fk_mail_messages_mailbox FOREIGN KEY (mailbox_id) REFERENCES mailboxes (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_messages_thread FOREIGN KEY (thread_id) REFERENCES mail_threads (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_messages_raw FOREIGN KEY (raw_file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT ck_mail_messages_direction CHECK (direction IN ('in', 'out')), CONSTRAINT ck_mail_messages_read CHECK (is_read IN (0, 1))
) STRICT;
CREATE INDEX ix_mail_messages_thread ON mail_messages (thread_id, sent_at, id);
CREATE INDEX ix_mail_messages_key ON mail_messages (message_key);
CREATE INDEX ix_mail_messages_digest ON mail_messages (content_digest);
CREATE INDEX ix_mail_messages_raw ON mail_messages (raw_sha256);
CREATE INDEX ix_mail_messages_mailbox ON mail_messages (mailbox_id, is_read);
-- Apart from the messages, so that a list never reads through their words.
CREATE TABLE mail_bodies (
  message_id INTEGER PRIMARY KEY, body_text TEXT NOT NULL, html_deflated BLOB, html_is_cut INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT fk_mail_bodies_message FOREIGN KEY (message_id) REFERENCES mail_messages (id) ON DELETE RESTRICT
) STRICT;
CREATE TABLE mail_attachments (
  id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, part_no INTEGER NOT NULL, name TEXT NOT NULL, file_id INTEGER, size_bytes INTEGER NOT NULL, media_type TEXT NOT NULL, is_inline INTEGER NOT NULL, content_id TEXT NOT NULL,
  CONSTRAINT fk_mail_attachments_message FOREIGN KEY (message_id) REFERENCES mail_messages (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_attachments_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE RESTRICT,
  CONSTRAINT uq_mail_attachments_part UNIQUE (message_id, part_no), CONSTRAINT ck_mail_attachments_inline CHECK (is_inline IN (0, 1))
) STRICT;
CREATE TABLE mail_links (
  id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, claim_id INTEGER, order_id INTEGER, supplier_id INTEGER, state TEXT NOT NULL, reason TEXT NOT NULL, decided_at TEXT, decided_by INTEGER,
  CONSTRAINT fk_mail_links_message FOREIGN KEY (message_id) REFERENCES mail_messages (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_links_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_links_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_links_supplier FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
  CONSTRAINT ck_mail_links_one CHECK ((claim_id IS NOT NULL) + (order_id IS NOT NULL) + (supplier_id IS NOT NULL) = 1),
  CONSTRAINT ck_mail_links_state CHECK (state IN ('suggested', 'confirmed', 'declined'))
) STRICT;
CREATE UNIQUE INDEX uq_mail_links_claim ON mail_links (claim_id, message_id) WHERE claim_id IS NOT NULL;
CREATE UNIQUE INDEX uq_mail_links_order ON mail_links (order_id, message_id) WHERE order_id IS NOT NULL;
CREATE UNIQUE INDEX uq_mail_links_supplier ON mail_links (supplier_id, message_id) WHERE supplier_id IS NOT NULL;
CREATE INDEX ix_mail_links_message ON mail_links (message_id);

-- Words: small letters, е for ё, a space around every Chinese character. Codes: part codes, numbers of claims and orders, letters and digits only.
CREATE VIRTUAL TABLE mail_fw USING fts5 (subject, people, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE TABLE mail_codes (
  code TEXT NOT NULL, message_id INTEGER NOT NULL,
  CONSTRAINT pk_mail_codes PRIMARY KEY (code, message_id),
  CONSTRAINT fk_mail_codes_message FOREIGN KEY (message_id) REFERENCES mail_messages (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_drafts (
  id INTEGER PRIMARY KEY, mailbox_id INTEGER NOT NULL, thread_id INTEGER, claim_id INTEGER, facts_json TEXT NOT NULL, saved_at TEXT NOT NULL, saved_by INTEGER NOT NULL,
  CONSTRAINT fk_mail_drafts_mailbox FOREIGN KEY (mailbox_id) REFERENCES mailboxes (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_drafts_thread FOREIGN KEY (thread_id) REFERENCES mail_threads (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_drafts_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_drafts_person FOREIGN KEY (saved_by) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ix_mail_drafts_thread ON mail_drafts (thread_id);
CREATE TABLE mail_outbox (
  id INTEGER PRIMARY KEY, mailbox_id INTEGER NOT NULL, thread_id INTEGER, claim_id INTEGER, message_id INTEGER, facts_json TEXT NOT NULL,
  -- Given once, so that the same message is known again wherever it turns up.
  message_key TEXT NOT NULL, composed_at TEXT NOT NULL, raw_sha256 TEXT,
  state TEXT NOT NULL, queued_at TEXT NOT NULL, queued_by INTEGER NOT NULL, sent_at TEXT, try_count INTEGER NOT NULL DEFAULT 0, next_try_at TEXT, trouble TEXT, trouble_detail TEXT NOT NULL DEFAULT '', is_in_sent_folder INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT uq_mail_outbox_key UNIQUE (message_key),
  CONSTRAINT fk_mail_outbox_mailbox FOREIGN KEY (mailbox_id) REFERENCES mailboxes (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_outbox_thread FOREIGN KEY (thread_id) REFERENCES mail_threads (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_outbox_claim FOREIGN KEY (claim_id) REFERENCES claims (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_outbox_message FOREIGN KEY (message_id) REFERENCES mail_messages (id) ON DELETE RESTRICT,
  CONSTRAINT fk_mail_outbox_person FOREIGN KEY (queued_by) REFERENCES people (id) ON DELETE RESTRICT,
  CONSTRAINT ck_mail_outbox_state CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unclear')), CONSTRAINT ck_mail_outbox_in_sent CHECK (is_in_sent_folder IN (0, 1))
) STRICT;
CREATE INDEX ix_mail_outbox_open ON mail_outbox (state, next_try_at) WHERE state <> 'sent';
CREATE INDEX ix_mail_outbox_thread ON mail_outbox (thread_id);
CREATE TABLE mail_letters (
  kind TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, body_text TEXT NOT NULL, saved_at TEXT NOT NULL, saved_by INTEGER,
  CONSTRAINT pk_mail_letters PRIMARY KEY (kind, language), CONSTRAINT ck_mail_letters_language CHECK (language IN ('ru', 'en', 'zh'))
) STRICT, WITHOUT ROWID;
