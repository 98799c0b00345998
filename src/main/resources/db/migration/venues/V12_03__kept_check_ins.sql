CREATE TABLE venues_kept_check_in (
  case_id    BINARY(16)        NOT NULL,
  venue_no   INT               NOT NULL,
  at         DATETIME(3)       NOT NULL,
  person     BINARY(16)        NOT NULL,
  leaving    BOOLEAN           NOT NULL,
  zone       SMALLINT UNSIGNED NOT NULL,
  kept_at    DATETIME(3)       NOT NULL,
  PRIMARY KEY (case_id, venue_no, at, person, leaving),
  KEY idx_venues_kept_check_in_venue (venue_no, at),
  KEY idx_venues_kept_check_in_person (person, at)
) CHARACTER SET utf8mb4;

CREATE TABLE venues_kept_visitor (
  person         BINARY(16)     NOT NULL,
  kind           VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_sealed VARBINARY(200) NOT NULL,
  kept_at        DATETIME(3)    NOT NULL,
  PRIMARY KEY (person)
) CHARACTER SET utf8mb4;
