CREATE TABLE hotline_notice (
  id        BINARY(16)   NOT NULL,
  officer   VARCHAR(100) NOT NULL,
  ticket_id BINARY(16)   NOT NULL,
  step      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  percent   INT          NULL,
  tell_at   DATETIME(3)  NOT NULL,
  seen_at   DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_hotline_notice_officer (officer, seen_at, tell_at),
  KEY idx_hotline_notice_ticket (ticket_id),
  KEY idx_hotline_notice_told (tell_at),
  CONSTRAINT fk_hotline_notice FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

ALTER TABLE hotline_template
  ADD COLUMN valid_from DATETIME(3) NOT NULL DEFAULT '2020-01-01 00:00:00',
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (code, valid_from);

ALTER TABLE hotline_rule_change
  MODIFY COLUMN rule_values VARCHAR(6000) NOT NULL;

CREATE TABLE hotline_shift_line (
  shift_id  BINARY(16)  NOT NULL,
  list      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position  INT         NOT NULL,
  ticket_id BINARY(16)  NOT NULL,
  PRIMARY KEY (shift_id, list, position),
  KEY idx_hotline_shift_line_ticket (ticket_id),
  CONSTRAINT fk_hotline_shift_line FOREIGN KEY (shift_id) REFERENCES hotline_shift (id) ON DELETE CASCADE,
  CONSTRAINT fk_hotline_shift_line_ticket FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

ALTER TABLE hotline_care
  ADD COLUMN phone_hash VARBINARY(32) NULL,
  ADD KEY idx_hotline_care_phone (phone_hash, done_at);
