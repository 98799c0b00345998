CREATE TABLE exercise_state (
  id         TINYINT      NOT NULL,
  started_at DATETIME(3)  NULL,
  starts_at  DATETIME(3)  NULL,
  speed      DOUBLE       NULL,
  reached    DATETIME(3)  NULL,
  PRIMARY KEY (id)
) CHARACTER SET utf8mb4;
