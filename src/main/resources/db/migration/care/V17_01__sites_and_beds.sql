CREATE TABLE care_site (
  id            BINARY(16)   NOT NULL,
  version       INT          NOT NULL,
  code          VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  name          VARCHAR(200) NOT NULL,
  folded        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sought        VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tier          INT          NOT NULL,
  area_path     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lat           DOUBLE       NOT NULL,
  lon           DOUBLE       NOT NULL,
  address       VARCHAR(300) NOT NULL,
  desk_phone    VARCHAR(40)  NOT NULL,
  capabilities  VARCHAR(120) CHARACTER SET ascii NOT NULL,
  risk_groups   VARCHAR(60)  CHARACTER SET ascii NOT NULL,
  opens_on      DATE         NULL,
  closes_on     DATE         NULL,
  intake_from   INT          NOT NULL,
  intake_to     INT          NOT NULL,
  confirmed_at  DATETIME(3)  NULL,
  registered_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_care_site_code (code),
  KEY idx_care_site_name (folded, id),
  KEY idx_care_site_area (area_path)
) CHARACTER SET utf8mb4;

CREATE TABLE care_ward (
  site_id   BINARY(16)   NOT NULL,
  code      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name      VARCHAR(100) NOT NULL,
  bed_class VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  beds      INT          NOT NULL,
  PRIMARY KEY (site_id, code),
  CONSTRAINT fk_care_ward_site FOREIGN KEY (site_id) REFERENCES care_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_pool (
  site_id   BINARY(16)  NOT NULL,
  bed_class VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  beds      INT         NOT NULL,
  PRIMARY KEY (site_id, bed_class),
  CONSTRAINT fk_care_pool_site FOREIGN KEY (site_id) REFERENCES care_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_site_step (
  id           BINARY(16)   NOT NULL,
  site_id      BINARY(16)   NOT NULL,
  at           DATETIME(3)  NOT NULL,
  step         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer      VARCHAR(100) NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  note         VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  KEY idx_care_site_step_site (site_id, id),
  CONSTRAINT fk_care_site_step_site FOREIGN KEY (site_id) REFERENCES care_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_block (
  id        BINARY(16)   NOT NULL,
  site_id   BINARY(16)   NOT NULL,
  bed_class VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  beds      INT          NOT NULL,
  reason    VARCHAR(500) NOT NULL,
  officer   VARCHAR(100) NOT NULL,
  since     DATETIME(3)  NOT NULL,
  until_at  DATETIME(3)  NOT NULL,
  ended_at  DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_care_block_open (ended_at, until_at),
  KEY idx_care_block_site (site_id),
  CONSTRAINT fk_care_block_site FOREIGN KEY (site_id) REFERENCES care_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_stay (
  id          BINARY(16)   NOT NULL,
  case_id     BINARY(16)   NOT NULL,
  person_id   BINARY(16)   NOT NULL,
  site_id     BINARY(16)   NOT NULL,
  bed_class   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_path   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  home_path   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  transfer_id BINARY(16)   NULL,
  entered_at  DATETIME(3)  NOT NULL,
  entry_kind  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_by  VARCHAR(100) NOT NULL,
  expected_on DATE         NULL,
  left_at     DATETIME(3)  NULL,
  exit_kind   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  left_by     VARCHAR(100) NULL,
  open_case   BINARY(16)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_care_stay_open (open_case),
  KEY idx_care_stay_pool (left_at, site_id, bed_class),
  KEY idx_care_stay_site (site_id, left_at, entered_at),
  KEY idx_care_stay_entered (site_id, entered_at),
  KEY idx_care_stay_case (case_id),
  KEY idx_care_stay_person (person_id)
) CHARACTER SET utf8mb4;

CREATE TABLE care_hold (
  id           BINARY(16)   NOT NULL,
  transfer_id  BINARY(16)   NOT NULL,
  site_id      BINARY(16)   NOT NULL,
  bed_class    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer      VARCHAR(100) NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  since        DATETIME(3)  NOT NULL,
  until_at     DATETIME(3)  NOT NULL,
  ended_at     DATETIME(3)  NULL,
  ended_as     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  open_for     BINARY(16)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_care_hold_open (open_for),
  KEY idx_care_hold_pool (ended_at, site_id, bed_class, until_at),
  KEY idx_care_hold_transfer (transfer_id)
) CHARACTER SET utf8mb4;
