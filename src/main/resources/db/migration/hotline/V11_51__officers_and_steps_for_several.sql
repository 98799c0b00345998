CREATE TABLE hotline_officer (
  officer      VARCHAR(100) NOT NULL,
  officer_name VARCHAR(120) NOT NULL,
  roles        VARCHAR(300) CHARACTER SET ascii NOT NULL,
  areas        VARCHAR(500) CHARACTER SET ascii NOT NULL,
  presence     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since        DATETIME(3)  NOT NULL,
  seen_at      DATETIME(3)  NOT NULL,
  PRIMARY KEY (officer),
  KEY idx_hotline_officer_seen (seen_at)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_bulk (
  id        BINARY(16)   NOT NULL,
  step      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer   VARCHAR(100) NOT NULL,
  at        DATETIME(3)  NOT NULL,
  undone_at DATETIME(3)  NULL,
  PRIMARY KEY (id)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_bulk_item (
  bulk_id       BINARY(16)   NOT NULL,
  ticket_id     BINARY(16)   NOT NULL,
  version       INT          NOT NULL,
  state         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_path     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  handler_path  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desk          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assignee      VARCHAR(100) NULL,
  assignee_name VARCHAR(120) NULL,
  PRIMARY KEY (bulk_id, ticket_id),
  CONSTRAINT fk_hotline_bulk_item FOREIGN KEY (bulk_id) REFERENCES hotline_bulk (id) ON DELETE CASCADE,
  CONSTRAINT fk_hotline_bulk_ticket FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
