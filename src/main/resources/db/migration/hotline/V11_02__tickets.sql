CREATE TABLE hotline_ticket (
  id             BINARY(16)    NOT NULL,
  version        INT           NOT NULL,
  year           INT           NOT NULL,
  number         INT           NOT NULL,
  origin         VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_key    VARBINARY(32) NULL,
  state          VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  active         BOOLEAN       NOT NULL,
  published      BOOLEAN       NOT NULL,
  category       VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  terms          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  personal       BOOLEAN       NOT NULL,
  area_path      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  handler_path   VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desk           VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outside        BOOLEAN       NOT NULL,
  lat            DOUBLE        NULL,
  lon            DOUBLE        NULL,
  place          VARCHAR(300)  NOT NULL,
  text           TEXT          NOT NULL,
  sealed_place   VARBINARY(1300) NULL,
  sealed_text    BLOB          NULL,
  folded         VARCHAR(1000) NOT NULL,
  caller_name    VARCHAR(120)  NULL,
  phone          VARBINARY(100) NULL,
  phone_hash     VARBINARY(32) NULL,
  media_url      VARCHAR(500)  NOT NULL,
  account        VARCHAR(100)  NOT NULL,
  answer         TEXT          NOT NULL,
  assignee       VARCHAR(100)  NULL,
  assignee_name  VARCHAR(120)  NULL,
  master_id      BINARY(16)    NULL,
  opened_at      DATETIME(3)   NOT NULL,
  updated_at     DATETIME(3)   NOT NULL,
  answered_at    DATETIME(3)   NULL,
  closed_at      DATETIME(3)   NULL,
  told_at        DATETIME(3)   NULL,
  satisfaction   INT           NULL,
  answer_due     DATETIME(3)   NULL,
  update_due     DATETIME(3)   NULL,
  solve_due      DATETIME(3)   NULL,
  sort_due       DATETIME(3)   NOT NULL,
  warn_at        DATETIME(3)   NULL,
  mark_at        DATETIME(3)   NULL,
  marked_percent INT           NOT NULL,
  late           BOOLEAN       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_hotline_ticket_number (year, number),
  UNIQUE KEY uk_hotline_ticket_request (request_key),
  KEY idx_hotline_ticket_queue (active, sort_due, id),
  KEY idx_hotline_ticket_area_queue (active, area_path, sort_due),
  KEY idx_hotline_ticket_area_opened (area_path, opened_at),
  KEY idx_hotline_ticket_opened (opened_at, id),
  KEY idx_hotline_ticket_answered (state, answered_at),
  KEY idx_hotline_ticket_phone (phone_hash, opened_at),
  KEY idx_hotline_ticket_near (category, opened_at, lat),
  KEY idx_hotline_ticket_master (master_id),
  KEY idx_hotline_ticket_mark (active, mark_at),
  KEY idx_hotline_ticket_feed (published, opened_at),
  KEY idx_hotline_ticket_feed_updated (published, updated_at)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_ticket_entry (
  ticket_id    BINARY(16)    NOT NULL,
  position     INT           NOT NULL,
  at           DATETIME(3)   NOT NULL,
  step         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state        VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown_public BOOLEAN       NOT NULL,
  officer      VARCHAR(100)  NOT NULL,
  officer_name VARCHAR(120)  NOT NULL,
  note         VARCHAR(4000) NOT NULL,
  PRIMARY KEY (ticket_id, position),
  CONSTRAINT fk_hotline_ticket_entry FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_ticket_clock (
  ticket_id      BINARY(16)  NOT NULL,
  position       INT         NOT NULL,
  clock          VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at             DATETIME(3) NOT NULL,
  event          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_seconds BIGINT      NOT NULL,
  calendar       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (ticket_id, position),
  CONSTRAINT fk_hotline_ticket_clock FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_ticket_attribute (
  ticket_id BINARY(16)    NOT NULL,
  position  INT           NOT NULL,
  code      VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value     VARCHAR(1000) NOT NULL,
  PRIMARY KEY (ticket_id, position),
  CONSTRAINT fk_hotline_ticket_attribute FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_ticket_watcher (
  ticket_id BINARY(16)   NOT NULL,
  officer   VARCHAR(100) NOT NULL,
  PRIMARY KEY (ticket_id, officer),
  CONSTRAINT fk_hotline_ticket_watcher FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_ticket_lease (
  ticket_id    BINARY(16)   NOT NULL,
  officer      VARCHAR(100) NOT NULL,
  officer_name VARCHAR(120) NOT NULL,
  until        DATETIME(3)  NOT NULL,
  PRIMARY KEY (ticket_id),
  CONSTRAINT fk_hotline_ticket_lease FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_merge (
  id             BINARY(16)   NOT NULL,
  ticket_id      BINARY(16)   NOT NULL,
  master_id      BINARY(16)   NOT NULL,
  merged_at      DATETIME(3)  NOT NULL,
  merged_by      VARCHAR(100) NOT NULL,
  answer_seconds BIGINT       NOT NULL,
  solve_seconds  BIGINT       NOT NULL,
  undone_at      DATETIME(3)  NULL,
  undone_by      VARCHAR(100) NULL,
  PRIMARY KEY (id),
  KEY idx_hotline_merge_ticket (ticket_id, merged_at),
  CONSTRAINT fk_hotline_merge_ticket FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE,
  CONSTRAINT fk_hotline_merge_master FOREIGN KEY (master_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_number (
  year        INT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (year)
) CHARACTER SET utf8mb4;
