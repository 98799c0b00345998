CREATE TABLE camera_trouble (
  id              BINARY(16)   NOT NULL,
  camera_id       BINARY(16)   NOT NULL,
  area_path       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since           DATETIME(3)  NOT NULL,
  ended_at        DATETIME(3)  NOT NULL,
  acknowledged_by VARCHAR(200) NOT NULL,
  acknowledged_at DATETIME(3)  NULL,
  ticket          VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_camera_trouble_open (camera_id, kind, ended_at),
  KEY idx_camera_trouble_board (ended_at, area_path, since)
) CHARACTER SET utf8mb4;

CREATE TABLE camera_contact (
  product   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  call_text VARCHAR(300) NOT NULL,
  PRIMARY KEY (product)
) CHARACTER SET utf8mb4;

CREATE TABLE camera_maintenance (
  camera_no  INT          NOT NULL,
  until_at   DATETIME(3)  NOT NULL,
  reason     VARCHAR(300) NOT NULL,
  entered_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (camera_no)
) CHARACTER SET utf8mb4;

CREATE TABLE camera_run_length (
  camera_no INT    NOT NULL,
  class_no  INT    NOT NULL,
  runs      BIGINT NOT NULL,
  PRIMARY KEY (camera_no, class_no)
) CHARACTER SET utf8mb4;
