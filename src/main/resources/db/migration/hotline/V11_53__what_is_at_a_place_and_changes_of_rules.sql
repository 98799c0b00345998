ALTER TABLE hotline_ticket ADD KEY idx_hotline_ticket_place (lat, opened_at);

CREATE TABLE hotline_rule_change (
  id          BINARY(16)   NOT NULL,
  kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_values VARCHAR(2000) NOT NULL,
  valid_from  DATETIME(3)  NOT NULL,
  source      VARCHAR(300) NOT NULL,
  state       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  proposed_at DATETIME(3)  NOT NULL,
  decided_by  VARCHAR(100) NULL,
  decided_at  DATETIME(3)  NULL,
  note        VARCHAR(300) NOT NULL,
  applied_at  DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_hotline_rule_change_proposed (proposed_at),
  KEY idx_hotline_rule_change_waiting (applied_at, state, valid_from)
) CHARACTER SET utf8mb4;

ALTER TABLE hotline_api_key
  ADD COLUMN former_hash  VARBINARY(32) NULL,
  ADD COLUMN former_until DATETIME(3)   NULL,
  ADD COLUMN used_at      DATETIME(3)   NULL,
  ADD KEY idx_hotline_api_key_former (former_hash);
