CREATE TABLE enforcement_photo (
  file_id      BINARY(16)  NOT NULL,
  subject_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id   BINARY(16)  NOT NULL,
  area_path    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at     DATETIME(3) NOT NULL,
  lat          DOUBLE      NULL,
  lon          DOUBLE      NULL,
  PRIMARY KEY (file_id),
  KEY idx_enforcement_photo_subject (subject_kind, subject_id)
) CHARACTER SET utf8mb4;
