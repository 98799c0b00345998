CREATE TABLE quarantine_grace_proposal (
  id          BINARY(16)   NOT NULL,
  step        VARCHAR(3)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grace_id    BINARY(16)   NOT NULL,
  site_code   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(80)  NOT NULL,
  codes       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_time   TIME         NOT NULL,
  to_time     TIME         NOT NULL,
  reason      VARCHAR(300) NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  proposed_at DATETIME(3)  NOT NULL,
  decided_by  VARCHAR(100) NULL,
  decided_at  DATETIME(3)  NULL,
  enacted     BOOLEAN      NULL,
  PRIMARY KEY (id),
  KEY idx_quarantine_grace_proposal_open (decided_at, proposed_at)
) CHARACTER SET utf8mb4;
