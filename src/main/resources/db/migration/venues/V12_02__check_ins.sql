CREATE TABLE venues_check_in (
  venue_no   INT               NOT NULL,
  at         DATETIME(3)       NOT NULL,
  person     BINARY(16)        NOT NULL,
  leaving    BOOLEAN           NOT NULL,
  zone       SMALLINT UNSIGNED NOT NULL,
  entered_at DATETIME(3)       NOT NULL,
  source     TINYINT           NOT NULL,
  receipt    BIGINT            NOT NULL,
  PRIMARY KEY (venue_no, at, person, leaving),
  KEY idx_venues_check_in_person (person, at, leaving)
) CHARACTER SET utf8mb4
PARTITION BY RANGE COLUMNS (at) (PARTITION rest VALUES LESS THAN (MAXVALUE));

CREATE TABLE venues_visitor (
  person         BINARY(16)     NOT NULL,
  kind           VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_sealed VARBINARY(200) NOT NULL,
  seen_on        DATE           NOT NULL,
  PRIMARY KEY (person),
  KEY idx_venues_visitor_seen (seen_on)
) CHARACTER SET utf8mb4;

CREATE TABLE venues_day (
  day       DATE        NOT NULL,
  area_path VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  venue_no  INT         NOT NULL,
  scans     INT         NOT NULL,
  PRIMARY KEY (day, area_path, venue_no),
  KEY idx_venues_day_venue (venue_no, day)
) CHARACTER SET utf8mb4;

INSERT INTO access_policy_rule
  (version, position, roles, relations, sensitivities, field, purposes, channels, visibility, revealable, reason, reason_en) VALUES
  (1, 1200, 'SYSTEM_CHECKINS', '', '', '', '', '', 'HIDDEN', FALSE,
   'Máy gửi lượt quét không được đọc gì', 'A machine that sends check-ins reads nothing');
