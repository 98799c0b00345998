CREATE TABLE quarantine_camera_zone (
  camera_id BINARY(16)    NOT NULL,
  name      VARCHAR(80)   NOT NULL,
  code      VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outline   VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (camera_id, name),
  CONSTRAINT fk_quarantine_camera_zone FOREIGN KEY (camera_id) REFERENCES quarantine_camera (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_bus (
  id          BINARY(16)   NOT NULL,
  version     INT          NOT NULL,
  site_id     BINARY(16)   NOT NULL,
  area_path   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at      DATETIME(3)  NOT NULL,
  people      INT          NOT NULL,
  origin      VARCHAR(200) NOT NULL,
  state       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(300) NOT NULL,
  announced_at DATETIME(3) NOT NULL,
  announced_by VARCHAR(100) NOT NULL,
  ended_at    DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_quarantine_bus_site (site_id, state, due_at),
  KEY idx_quarantine_bus_area (area_path, state, due_at),
  CONSTRAINT fk_quarantine_bus_site FOREIGN KEY (site_id) REFERENCES quarantine_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

ALTER TABLE quarantine_order ADD COLUMN escaped_at DATETIME(3) NULL;
ALTER TABLE quarantine_order ADD KEY idx_quarantine_order_escaped (escaped_at, state);

ALTER TABLE quarantine_site ADD COLUMN closed_reason VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE quarantine_bed ADD COLUMN closed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE quarantine_bed ADD COLUMN closed_reason VARCHAR(200) NOT NULL DEFAULT '';

ALTER TABLE quarantine_home_rule ADD COLUMN entered_by VARCHAR(100) NOT NULL DEFAULT 'console';
ALTER TABLE quarantine_home_rule ADD COLUMN entered_at DATETIME(3) NOT NULL DEFAULT '2021-01-01 00:00:00';

CREATE TABLE quarantine_rule_proposal (
  id          BINARY(16)   NOT NULL,
  kind             VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cohort_days      INT          NULL,
  vulnerable_from  INT          NULL,
  vulnerable_below INT          NULL,
  leave_hours      INT          NULL,
  last_test_days   INT          NULL,
  checks_a_day     INT          NULL,
  random_percent   INT          NULL,
  valid_from  DATETIME(3)  NOT NULL,
  source      VARCHAR(300) NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  proposed_at DATETIME(3)  NOT NULL,
  decided_by  VARCHAR(100) NULL,
  decided_at  DATETIME(3)  NULL,
  enacted     BOOLEAN      NULL,
  PRIMARY KEY (id),
  KEY idx_quarantine_rule_proposal_open (decided_at, proposed_at)
) CHARACTER SET utf8mb4;
