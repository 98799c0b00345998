CREATE TABLE quarantine_home_rule (
  version        INT          NOT NULL,
  valid_from     DATETIME(3)  NOT NULL,
  checks_a_day   INT          NOT NULL,
  random_percent INT          NOT NULL,
  source         VARCHAR(300) NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO quarantine_home_rule VALUES
  (1, '2021-01-01 00:00:00', 1, 10, 'Đề xuất: mỗi nhà một lượt kiểm tra một ngày, thêm một phần mười nhà kiểm tra đột xuất');

CREATE TABLE quarantine_sign (
  order_id   BINARY(16)  NOT NULL,
  code       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at  DATETIME(3) NOT NULL,
  printed_at DATETIME(3) NULL,
  PRIMARY KEY (order_id),
  UNIQUE KEY uk_quarantine_sign_code (code),
  CONSTRAINT fk_quarantine_sign_order FOREIGN KEY (order_id) REFERENCES quarantine_order (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_home_check (
  id         BINARY(16)   NOT NULL,
  order_id   BINARY(16)   NOT NULL,
  area_path  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unplanned  BOOLEAN      NOT NULL,
  found      VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note       VARCHAR(300) NOT NULL,
  checked_on DATE         NOT NULL,
  done_at    DATETIME(3)  NOT NULL,
  done_by    VARCHAR(100) NOT NULL,
  breach     BOOLEAN      NOT NULL,
  PRIMARY KEY (id),
  KEY idx_quarantine_home_check_order (order_id, checked_on),
  KEY idx_quarantine_home_check_area (area_path, checked_on),
  CONSTRAINT fk_quarantine_home_check_order FOREIGN KEY (order_id) REFERENCES quarantine_order (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
