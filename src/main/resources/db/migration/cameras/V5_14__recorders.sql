-- What a recorder said of its cameras and zones still holds after a restart, when only its counts come again.
CREATE TABLE camera_recorder (
  source_id  BINARY(16)  NOT NULL,
  described  JSON        NOT NULL,
  learned_at DATETIME(3) NOT NULL,
  PRIMARY KEY (source_id),
  CONSTRAINT fk_camera_recorder_source FOREIGN KEY (source_id) REFERENCES camera_source (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
