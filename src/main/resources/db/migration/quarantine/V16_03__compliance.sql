CREATE TABLE quarantine_camera_place (
  code       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE         NOT NULL,
  name       VARCHAR(120) NOT NULL,
  name_en    VARCHAR(120) NOT NULL,
  allowed    BOOLEAN      NOT NULL,
  asked      VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (code, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO quarantine_camera_place VALUES
  ('CORRIDOR',  '2021-01-01', 'Hành lang hướng vào cửa phòng',     'Corridor facing the doors',       TRUE,  'FLOOR', 'Công văn 4403/CV-BCĐ'),
  ('LOBBY',     '2021-01-01', 'Sảnh của dãy nhà',                  'Lobby of a block',                TRUE,  'BLOCK', 'Công văn 4403/CV-BCĐ'),
  ('YARD',      '2021-01-01', 'Sân, khuôn viên',                   'Yard',                            TRUE,  'SITE',  'Công văn 4403/CV-BCĐ'),
  ('SAMPLING',  '2021-01-01', 'Khu lấy mẫu',                       'Sampling',                        TRUE,  'SITE',  'Công văn 4403/CV-BCĐ'),
  ('RECEPTION', '2021-01-01', 'Khu tiếp nhận',                     'Reception',                       TRUE,  'SITE',  'Công văn 4403/CV-BCĐ'),
  ('WASHROOMS', '2021-01-01', 'Bên ngoài nhà vệ sinh, nhà tắm chung', 'Outside of shared bathrooms',  TRUE,  'NONE',  'Công văn 4403/CV-BCĐ'),
  ('GATE',      '2021-01-01', 'Cổng ra vào',                       'Gate',                            TRUE,  'GATE',  'Công văn 4403/CV-BCĐ'),
  ('ROOM',      '2021-01-01', 'Trong phòng ở',                     'Inside a room',                   FALSE, 'NONE',  'Công văn 4403/CV-BCĐ: không lắp camera trong phòng ở'),
  ('TOILET',    '2021-01-01', 'Trong nhà vệ sinh',                 'Inside a toilet',                 FALSE, 'NONE',  'Công văn 4403/CV-BCĐ: không lắp camera trong nhà vệ sinh'),
  ('BATHROOM',  '2021-01-01', 'Trong nhà tắm',                     'Inside a bathroom',               FALSE, 'NONE',  'Công văn 4403/CV-BCĐ: không lắp camera trong nhà tắm');

CREATE TABLE quarantine_camera (
  id                BINARY(16)   NOT NULL,
  version           INT          NOT NULL,
  number            INT          NOT NULL AUTO_INCREMENT,
  site_id           BINARY(16)   NOT NULL,
  area_path         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code              VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  name              VARCHAR(120) NOT NULL,
  place             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  block             VARCHAR(40)  NOT NULL,
  floor             VARCHAR(40)  NOT NULL,
  gate              VARCHAR(60)  NOT NULL,
  recorder          VARCHAR(300) NOT NULL,
  link              VARCHAR(13)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  link_reason       VARCHAR(200) NOT NULL,
  maintenance_until DATETIME(3)  NULL,
  seen_at           DATETIME(3)  NULL,
  registered_at     DATETIME(3)  NOT NULL,
  removed_at        DATETIME(3)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_camera_number (number),
  UNIQUE KEY uk_quarantine_camera_code (code),
  KEY idx_quarantine_camera_site (site_id, place)
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_watch_rule (
  code         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  site_code    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from   DATETIME(3)  NOT NULL,
  from_time    TIME         NULL,
  to_time      TIME         NULL,
  least        INT          NOT NULL,
  look_minutes INT          NOT NULL,
  source       VARCHAR(300) NOT NULL,
  entered_by   VARCHAR(100) NOT NULL,
  PRIMARY KEY (code, place, site_code, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO quarantine_watch_rule VALUES
  ('GATE',      '', '', '2021-01-01 00:00:00', NULL,       NULL,       1, 5,  'Đề xuất; người cách ly không được ra khỏi khu', 'console'),
  ('GATHERING', '', '', '2021-01-01 00:00:00', NULL,       NULL,       5, 15, 'Đề xuất; không tụ tập tại khu cách ly', 'console'),
  ('PRESENCE',  '', '', '2021-01-01 00:00:00', '22:00:00', '05:00:00', 1, 10, 'Đề xuất; không ra hành lang ban đêm', 'console'),
  ('NO_MASK',   '', '', '2021-01-01 00:00:00', NULL,       NULL,       1, 30, 'Đề xuất; đeo khẩu trang ngoài phòng ở', 'console'),
  ('COVERED',   '', '', '2021-01-01 00:00:00', NULL,       NULL,       1, 10, 'Đề xuất; không che, xoay camera', 'console');

CREATE TABLE quarantine_grace (
  id         BINARY(16)   NOT NULL,
  site_code  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(80)  NOT NULL,
  codes      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_time  TIME         NOT NULL,
  to_time    TIME         NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  entered_by VARCHAR(100) NOT NULL,
  PRIMARY KEY (id),
  KEY idx_quarantine_grace_site (site_code, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO quarantine_grace VALUES
  (0x0190000000007000a000000000000001, '', 'Bữa sáng',           'GATHERING,PRESENCE', '06:30:00', '07:30:00', '2021-01-01', NULL, 'console'),
  (0x0190000000007000a000000000000002, '', 'Bữa trưa',           'GATHERING,PRESENCE', '11:00:00', '12:30:00', '2021-01-01', NULL, 'console'),
  (0x0190000000007000a000000000000003, '', 'Bữa tối',            'GATHERING,PRESENCE', '17:30:00', '19:00:00', '2021-01-01', NULL, 'console'),
  (0x0190000000007000a000000000000004, '', 'Y tế đi buồng sáng', 'GATHERING,PRESENCE', '08:00:00', '09:00:00', '2021-01-01', NULL, 'console');

CREATE TABLE quarantine_watch_setting (
  version       INT          NOT NULL,
  valid_from    DATETIME(3)  NOT NULL,
  group_minutes INT          NOT NULL,
  mute_judged   INT          NOT NULL,
  mute_percent  INT          NOT NULL,
  clip_days     INT          NOT NULL,
  source        VARCHAR(300) NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO quarantine_watch_setting VALUES
  (1, '2021-01-01 00:00:00', 5, 5, 80, 30, 'Đề xuất, chưa có văn bản quy định; hình ảnh nằm trong đầu ghi của khu');

CREATE TABLE quarantine_mute (
  camera_id  BINARY(16)   NOT NULL,
  code       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until_at   DATETIME(3)  NOT NULL,
  reason     VARCHAR(300) NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  PRIMARY KEY (camera_id, code)
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_detection (
  camera_no  INT         NOT NULL,
  at         DATETIME(3) NOT NULL,
  digest     BIGINT      NOT NULL,
  code       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people     INT         NOT NULL,
  arrived_at DATETIME(3) NOT NULL,
  receipt    BIGINT      NOT NULL,
  PRIMARY KEY (camera_no, at, digest),
  KEY idx_quarantine_detection_receipt (receipt)
) CHARACTER SET utf8mb4
PARTITION BY RANGE COLUMNS (at) (PARTITION rest VALUES LESS THAN (MAXVALUE));

CREATE TABLE quarantine_review (
  id           BINARY(16)   NOT NULL,
  version      INT          NOT NULL,
  site_id      BINARY(16)   NOT NULL,
  area_path    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  camera_id    BINARY(16)   NOT NULL,
  code         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open_key     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  first_at     DATETIME(3)  NOT NULL,
  last_at      DATETIME(3)  NOT NULL,
  detections   INT          NOT NULL,
  most         INT          NOT NULL,
  handling     VARCHAR(11)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grace        VARCHAR(80)  NOT NULL,
  state        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  look_until   DATETIME(3)  NULL,
  escalated_at DATETIME(3)  NULL,
  seen_by      VARCHAR(100) NULL,
  seen_at      DATETIME(3)  NULL,
  verdict      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  judged_by    VARCHAR(100) NULL,
  judged_at    DATETIME(3)  NULL,
  action       VARCHAR(500) NOT NULL,
  person_id    BINARY(16)   NULL,
  confirmed_by VARCHAR(100) NULL,
  confirmed_at DATETIME(3)  NULL,
  closed_at    DATETIME(3)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_review_open (open_key),
  KEY idx_quarantine_review_site (site_id, state, handling, first_at),
  KEY idx_quarantine_review_clock (state, handling, escalated_at, look_until),
  KEY idx_quarantine_review_judged (judged_at, camera_id, code),
  KEY idx_quarantine_review_area (area_path, state, handling)
) CHARACTER SET utf8mb4;
