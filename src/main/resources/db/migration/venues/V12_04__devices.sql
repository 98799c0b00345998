CREATE TABLE venues_device (
  digest     BINARY(32)   NOT NULL,
  venue_id   BINARY(16)   NOT NULL,
  number     INT          NOT NULL,
  name       VARCHAR(80)  NOT NULL,
  added_at   DATETIME(3)  NOT NULL,
  added_by   VARCHAR(100) NOT NULL,
  revoked_at DATETIME(3)  NULL,
  PRIMARY KEY (digest),
  UNIQUE KEY uk_venues_device_number (venue_id, number),
  CONSTRAINT fk_venues_device_venue FOREIGN KEY (venue_id) REFERENCES venues_venue (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
