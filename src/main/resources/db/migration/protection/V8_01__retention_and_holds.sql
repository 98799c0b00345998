CREATE TABLE protection_period (
  id          BINARY(16)   NOT NULL,
  table_name  VARCHAR(64)  CHARACTER SET ascii NOT NULL,
  keep_for    VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  valid_from  DATE         NOT NULL,
  source      VARCHAR(500) NOT NULL,
  state       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  proposed_at DATETIME(3)  NOT NULL,
  decided_by  VARCHAR(100) NULL,
  decided_at  DATETIME(3)  NULL,
  note        VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY protection_period_table (table_name, state, valid_from),
  KEY protection_period_state (state, proposed_at)
) CHARACTER SET utf8mb4;

CREATE TABLE protection_hold (
  id             BINARY(16)   NOT NULL,
  kind           VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  record_id      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  placed_by      VARCHAR(100) NOT NULL,
  placed_at      DATETIME(3)  NOT NULL,
  until_day      DATE         NULL,
  released_by    VARCHAR(100) NULL,
  released_at    DATETIME(3)  NULL,
  release_reason VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY protection_hold_record (kind, record_id),
  KEY protection_hold_placed (placed_at, id)
) CHARACTER SET utf8mb4;

CREATE TABLE protection_erasure (
  id          BINARY(16)   NOT NULL,
  dry         BOOLEAN      NOT NULL,
  as_of       DATETIME(3)  NOT NULL,
  started_at  DATETIME(3)  NOT NULL,
  finished_at DATETIME(3)  NULL,
  started_by  VARCHAR(100) NOT NULL,
  PRIMARY KEY (id),
  KEY protection_erasure_started (started_at, id)
) CHARACTER SET utf8mb4;

CREATE TABLE protection_erasure_line (
  erasure_id  BINARY(16)   NOT NULL,
  table_name  VARCHAR(64)  CHARACTER SET ascii NOT NULL,
  action      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  keep_for    VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  limit_at    DATETIME(3)  NOT NULL,
  examined    BIGINT       NOT NULL,
  erased      BIGINT       NOT NULL,
  held        BIGINT       NOT NULL,
  oldest_left DATETIME(3)  NULL,
  duration_ms BIGINT       NOT NULL,
  fault       VARCHAR(300) NOT NULL DEFAULT '',
  PRIMARY KEY (erasure_id, table_name),
  CONSTRAINT protection_erasure_line_erasure
    FOREIGN KEY (erasure_id) REFERENCES protection_erasure (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
