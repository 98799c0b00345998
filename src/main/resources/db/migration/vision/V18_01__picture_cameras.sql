CREATE TABLE vision_camera (
  camera_id    BINARY(16)     NOT NULL,
  version      INT            NOT NULL,
  way          VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address      VARCHAR(300)   NOT NULL,
  login        VARCHAR(120)   NOT NULL,
  password     VARBINARY(400) NULL,
  every_s      INT            NOT NULL,
  wide         BOOLEAN        NOT NULL,
  sure_percent INT            NOT NULL,
  thumbnail    BOOLEAN        NOT NULL,
  paused       BOOLEAN        NOT NULL DEFAULT FALSE,
  changed_at   DATETIME(3)    NOT NULL,
  PRIMARY KEY (camera_id)
) CHARACTER SET utf8mb4;

CREATE TABLE vision_thumbnail (
  camera_id BINARY(16)  NOT NULL,
  taken_at  DATETIME(3) NOT NULL,
  picture   MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (camera_id),
  KEY idx_vision_thumbnail_age (taken_at)
) CHARACTER SET utf8mb4;

-- Every measurement stays, so that a density of the past can be explained.
CREATE TABLE vision_calibration (
  id        BINARY(16)   NOT NULL,
  camera_id BINARY(16)   NOT NULL,
  made_at   DATETIME(3)  NOT NULL,
  made_by   VARCHAR(200) NOT NULL,
  ground    TEXT         NOT NULL,
  rectangle TEXT         NOT NULL,
  across_m  DOUBLE       NOT NULL,
  along_m   DOUBLE       NOT NULL,
  area_m2   DOUBLE       NOT NULL,
  PRIMARY KEY (id),
  KEY idx_vision_calibration_camera (camera_id, made_at)
) CHARACTER SET utf8mb4;
