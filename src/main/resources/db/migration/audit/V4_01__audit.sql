CREATE TABLE audit_entry (
  id         BINARY(16)   NOT NULL,
  at         DATETIME(3)  NOT NULL,
  console_at DATETIME(3)  NOT NULL,
  officer    VARCHAR(100) NOT NULL,
  roles      VARCHAR(200) NOT NULL,
  act        VARCHAR(60)  NOT NULL,
  record     VARCHAR(120) NOT NULL,
  area_path  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail     VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id, at),
  INDEX idx_audit_at (at, id),
  INDEX idx_audit_officer (officer, at, id),
  INDEX idx_audit_act (act, at, id),
  INDEX idx_audit_record (record, at, id)
) CHARACTER SET utf8mb4;
