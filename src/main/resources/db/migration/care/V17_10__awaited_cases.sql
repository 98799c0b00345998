-- F0 of files that still wait for their place in the queue.
CREATE TABLE care_awaited (
  case_id BINARY(16)  NOT NULL,
  at      DATETIME(3) NOT NULL,
  PRIMARY KEY (case_id),
  KEY idx_care_awaited_at (at)
) CHARACTER SET utf8mb4;
