-- Several counting places of one camera are told apart: their numbers add up and their counters are never mixed.
ALTER TABLE camera_observation ADD COLUMN stream INT NOT NULL DEFAULT 0;

CREATE TABLE camera_source (
  id                 BINARY(16)     NOT NULL,
  version            INT            NOT NULL,
  code               VARCHAR(40)    CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  name               VARCHAR(160)   NOT NULL,
  product            VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  transport          VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address            VARCHAR(300)   NOT NULL,
  login              VARCHAR(120)   NOT NULL,
  password           VARBINARY(400) NULL,
  zone               VARCHAR(60)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unnamed_class      VARCHAR(40)    NOT NULL,
  resets             VARCHAR(120)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  poll_s             INT            NOT NULL,
  per_minute         INT            NOT NULL,
  key_hash           VARBINARY(32)  NULL,
  key_digest         VARCHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  key_made_at        DATETIME(3)    NULL,
  old_key_hash       VARBINARY(32)  NULL,
  old_key_digest     VARCHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  old_key_until      DATETIME(3)    NULL,
  certificate_sha256 VARCHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  retired            BOOLEAN        NOT NULL DEFAULT FALSE,
  changed_at         DATETIME(3)    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_camera_source_code (code)
) CHARACTER SET utf8mb4;

CREATE TABLE camera_source_stream (
  source_id BINARY(16)   NOT NULL,
  stream    VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  camera_id BINARY(16)   NOT NULL,
  PRIMARY KEY (source_id, stream),
  KEY idx_camera_source_stream_camera (camera_id),
  CONSTRAINT fk_camera_source_stream_source FOREIGN KEY (source_id) REFERENCES camera_source (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE camera_unread (
  id          BINARY(16)   NOT NULL,
  source_id   BINARY(16)   NOT NULL,
  at          DATETIME(3)  NOT NULL,
  code        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(400) NOT NULL,
  topic       VARCHAR(400) NOT NULL,
  size        INT          NOT NULL,
  payload     MEDIUMBLOB   NOT NULL,
  replayed_at DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_camera_unread_source (source_id, at),
  KEY idx_camera_unread_at (at)
) CHARACTER SET utf8mb4;
