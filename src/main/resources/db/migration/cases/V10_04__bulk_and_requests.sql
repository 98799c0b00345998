CREATE TABLE cases_bulk (
  id        BINARY(16)   NOT NULL,
  step      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer   VARCHAR(100) NOT NULL,
  at        DATETIME(3)  NOT NULL,
  undone_at DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY cases_bulk_officer (officer, at)
) CHARACTER SET utf8mb4;

CREATE TABLE cases_bulk_item (
  bulk_id       BINARY(16) NOT NULL,
  case_id       BINARY(16) NOT NULL,
  version_after INT        NOT NULL,
  before_row    TEXT       NOT NULL,
  PRIMARY KEY (bulk_id, case_id),
  KEY cases_bulk_item_case (case_id),
  CONSTRAINT cases_bulk_item_of_bulk FOREIGN KEY (bulk_id) REFERENCES cases_bulk (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE cases_request (
  officer     VARCHAR(100) NOT NULL,
  request_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at          DATETIME(3)  NOT NULL,
  answer      MEDIUMTEXT   NOT NULL,
  PRIMARY KEY (officer, request_key),
  KEY cases_request_at (at)
) CHARACTER SET utf8mb4;
