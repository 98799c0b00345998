CREATE TABLE quarantine_watch_proposal (
  id           BINARY(16)   NOT NULL,
  code         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  site_code    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_time    TIME         NULL,
  to_time      TIME         NULL,
  least        INT          NOT NULL,
  look_minutes INT          NOT NULL,
  source       VARCHAR(300) NOT NULL,
  proposed_by  VARCHAR(100) NOT NULL,
  proposed_at  DATETIME(3)  NOT NULL,
  decided_by   VARCHAR(100) NULL,
  decided_at   DATETIME(3)  NULL,
  enacted      BOOLEAN      NULL,
  PRIMARY KEY (id),
  KEY idx_quarantine_watch_proposal_open (decided_at, proposed_at)
) CHARACTER SET utf8mb4;
