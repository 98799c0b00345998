RENAME TABLE audit_entry TO audit_before_chain;

CREATE TABLE audit_entry (
  day        DATE          NOT NULL,
  number     INT           NOT NULL,
  at         DATETIME(3)   NOT NULL,
  console_at DATETIME(3)   NOT NULL,
  kind       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act        VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer    VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  roles      VARCHAR(300)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  record     VARCHAR(120)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person     BINARY(16)    NULL,
  area_path  VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  purpose    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fields     VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_count  INT           NULL,
  changes    TEXT          NOT NULL,
  detail     VARCHAR(2000) NOT NULL,
  hash       BINARY(32)    NOT NULL,
  PRIMARY KEY (day, number),
  KEY audit_entry_officer (officer, day, number),
  KEY audit_entry_person (person, day, number),
  KEY audit_entry_record (record, day, number),
  KEY audit_entry_act (act, day, number),
  KEY audit_entry_kind (kind, day, number),
  KEY audit_entry_area (area_path, day, number)
) CHARACTER SET utf8mb4
PARTITION BY RANGE COLUMNS (day) (PARTITION rest VALUES LESS THAN (MAXVALUE));

CREATE TABLE audit_head (
  id     TINYINT    NOT NULL,
  day    DATE       NOT NULL,
  number INT        NOT NULL,
  hash   BINARY(32) NOT NULL,
  PRIMARY KEY (id)
);

INSERT INTO audit_head (id, day, number, hash)
VALUES (1, '2021-01-01', 0, X'0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE audit_day (
  day        DATE        NOT NULL,
  entries    INT         NOT NULL,
  last_hash  BINARY(32)  NOT NULL,
  closed_at  DATETIME(3) NOT NULL,
  erased_at  DATETIME(3) NULL,
  PRIMARY KEY (day)
);

CREATE TABLE audit_watch_rule (
  id         INT          NOT NULL AUTO_INCREMENT,
  watch      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATETIME(3)  NOT NULL,
  threshold  INT          NOT NULL,
  from_hour  TINYINT      NULL,
  to_hour    TINYINT      NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  KEY audit_watch_rule_valid (watch, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO audit_watch_rule (watch, valid_from, threshold, from_hour, to_hour, source) VALUES
  ('VOLUME',   '2021-01-01', 60, NULL, NULL, 'Proposal: one record a minute is the pace of work by hand'),
  ('REVEALS',  '2021-01-01', 40, NULL, NULL, 'Proposal: a caller reaches fewer than 40 people in an hour'),
  ('NIGHT',    '2021-01-01', 5,  22,   5,    'Proposal: records of persons opened between 22:00 and 05:00'),
  ('DENIED',   '2021-01-01', 10, NULL, NULL, 'Proposal: ten refusals in an hour are no slip'),
  ('EXPORTS',  '2021-01-01', 5,  NULL, NULL, 'Proposal: more than five files in an hour'),
  ('WATCHED',  '2021-01-01', 1,  NULL, NULL, 'Proposal: every opening of a watched person is reviewed');

CREATE TABLE audit_watched_person (
  person   BINARY(16)   NOT NULL,
  reason   VARCHAR(300) NOT NULL,
  added_by VARCHAR(100) NOT NULL,
  added_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (person)
) CHARACTER SET utf8mb4;

CREATE TABLE audit_flag (
  id          BINARY(16)   NOT NULL,
  version     INT          NOT NULL,
  watch       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_id     INT          NOT NULL,
  officer     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  hour        DATETIME(3)  NOT NULL,
  figure      INT          NOT NULL,
  threshold   INT          NOT NULL,
  state       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reviewed_by VARCHAR(100) NULL,
  reviewed_at DATETIME(3)  NULL,
  note        VARCHAR(1000) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  UNIQUE KEY audit_flag_once (watch, officer, hour),
  KEY audit_flag_state (state, hour, id)
) CHARACTER SET utf8mb4;
