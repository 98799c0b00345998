ALTER TABLE access_policy ADD COLUMN emergency_minutes INT NOT NULL DEFAULT 30;
ALTER TABLE access_policy ADD COLUMN emergency_reason INT NOT NULL DEFAULT 20;

CREATE TABLE access_emergency (
  id          BINARY(16)    NOT NULL,
  version     INT           NOT NULL,
  officer     VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  started_at  DATETIME(3)   NOT NULL,
  ends_at     DATETIME(3)   NOT NULL,
  ended_at    DATETIME(3)   NULL,
  finding     VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  note        VARCHAR(1000) NULL,
  reviewed_by VARCHAR(100)  NULL,
  reviewed_at DATETIME(3)   NULL,
  PRIMARY KEY (id),
  KEY access_emergency_open (ends_at),
  KEY access_emergency_review (finding, started_at, id)
) CHARACTER SET utf8mb4;
