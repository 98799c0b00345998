CREATE TABLE camera_register (
  id           BINARY(16)   NOT NULL,
  version      INT          NOT NULL,
  number       INT          NOT NULL AUTO_INCREMENT,
  code         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  name         VARCHAR(160) NOT NULL,
  street       VARCHAR(200) NOT NULL,
  lat          DOUBLE       NOT NULL,
  lon          DOUBLE       NOT NULL,
  area_path    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  interval_s   INT          NOT NULL,
  visible_area DOUBLE       NULL,
  lanes        INT          NULL,
  ignore_zones TEXT         NULL,
  retired      BOOLEAN      NOT NULL DEFAULT FALSE,
  changed_at   DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY camera_register_number (number),
  UNIQUE KEY camera_register_code (code),
  KEY camera_register_area (area_path, code)
) CHARACTER SET utf8mb4;

CREATE TABLE camera_observation (
  camera_no     INT         NOT NULL,
  at            DATETIME(3) NOT NULL,
  digest        BIGINT      NOT NULL,
  kind          TINYINT     NOT NULL,
  counted_from  DATETIME(3) NULL,
  counted_since DATETIME(3) NULL,
  person        DOUBLE      NULL,
  bicycle       DOUBLE      NULL,
  motorcycle    DOUBLE      NULL,
  car           DOUBLE      NULL,
  bus           DOUBLE      NULL,
  truck         DOUBLE      NULL,
  extras        TEXT        NULL,
  arrived_at    DATETIME(3) NOT NULL,
  receipt       BIGINT      NOT NULL,
  source        TINYINT     NOT NULL,
  flags         TINYINT     NOT NULL,
  PRIMARY KEY (camera_no, at, digest),
  KEY camera_observation_receipt (receipt)
) CHARACTER SET utf8mb4
PARTITION BY RANGE COLUMNS (at) (PARTITION rest VALUES LESS THAN (MAXVALUE));

CREATE TABLE camera_minute (
  camera_no      INT         NOT NULL,
  counted_minute DATETIME(3) NOT NULL,
  measure        TINYINT     NOT NULL,
  count_class    TINYINT     NOT NULL,
  mean           DOUBLE      NOT NULL,
  peak           DOUBLE      NOT NULL,
  samples        INT         NOT NULL,
  PRIMARY KEY (camera_no, counted_minute, measure, count_class)
) CHARACTER SET utf8mb4
PARTITION BY RANGE COLUMNS (counted_minute) (PARTITION rest VALUES LESS THAN (MAXVALUE));

CREATE TABLE camera_roll_up (
  node    VARCHAR(64) NOT NULL,
  receipt BIGINT      NOT NULL,
  PRIMARY KEY (node)
) CHARACTER SET utf8mb4;
