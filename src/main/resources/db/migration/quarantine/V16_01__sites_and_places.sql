CREATE TABLE quarantine_site (
  id            BINARY(16)   NOT NULL,
  version       INT          NOT NULL,
  code          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name          VARCHAR(160) NOT NULL,
  folded        VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address       VARCHAR(240) NOT NULL,
  area_path     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lat           DOUBLE       NOT NULL,
  lon           DOUBLE       NOT NULL,
  registered_at DATETIME(3)  NOT NULL,
  closed_at     DATETIME(3)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_site_code (code),
  KEY idx_quarantine_site_area (area_path, folded)
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_staff (
  site_id BINARY(16)   NOT NULL,
  account VARCHAR(100) NOT NULL,
  name    VARCHAR(120) NOT NULL,
  post    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (site_id, account),
  KEY idx_quarantine_staff_account (account, site_id),
  CONSTRAINT fk_quarantine_staff_site FOREIGN KEY (site_id) REFERENCES quarantine_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_gate (
  site_id BINARY(16)  NOT NULL,
  name    VARCHAR(60) NOT NULL,
  passage VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (site_id, name),
  CONSTRAINT fk_quarantine_gate_site FOREIGN KEY (site_id) REFERENCES quarantine_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_floor (
  id       BINARY(16)  NOT NULL,
  site_id  BINARY(16)  NOT NULL,
  block    VARCHAR(40) NOT NULL,
  name     VARCHAR(40) NOT NULL,
  position INT         NOT NULL,
  zone     VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan     BINARY(16)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_floor_name (site_id, block, name),
  CONSTRAINT fk_quarantine_floor_site FOREIGN KEY (site_id) REFERENCES quarantine_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_room (
  id       BINARY(16)   NOT NULL,
  version  INT          NOT NULL,
  site_id  BINARY(16)   NOT NULL,
  floor_id BINARY(16)   NOT NULL,
  name     VARCHAR(40)  NOT NULL,
  state    VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note     VARCHAR(200) NOT NULL,
  since    DATETIME(3)  NOT NULL,
  outline  TEXT         NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_room_name (floor_id, name),
  KEY idx_quarantine_room_site (site_id, state),
  CONSTRAINT fk_quarantine_room_floor FOREIGN KEY (floor_id) REFERENCES quarantine_floor (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_bed (
  id       BINARY(16)  NOT NULL,
  site_id  BINARY(16)  NOT NULL,
  room_id  BINARY(16)  NOT NULL,
  name     VARCHAR(20) NOT NULL,
  stay_id  BINARY(16)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_bed_name (room_id, name),
  UNIQUE KEY uk_quarantine_bed_stay (stay_id),
  KEY idx_quarantine_bed_site (site_id, room_id, stay_id),
  CONSTRAINT fk_quarantine_bed_room FOREIGN KEY (room_id) REFERENCES quarantine_room (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
