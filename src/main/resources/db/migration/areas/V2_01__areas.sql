CREATE TABLE area_unit (
  scheme      CHAR(4)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  path        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(100) NOT NULL,
  lat         DOUBLE       NOT NULL,
  lon         DOUBLE       NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_to    DATE         NULL,
  PRIMARY KEY (scheme, code),
  UNIQUE KEY uk_area_unit__path (scheme, path)
) CHARACTER SET utf8mb4;

CREATE TABLE area_successor (
  old_code  VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  new_code  VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  whole     BOOLEAN    NOT NULL,
  listed    BOOLEAN    NOT NULL,
  PRIMARY KEY (old_code, new_code),
  KEY idx_area_successor__new_code (new_code)
) CHARACTER SET utf8mb4;

CREATE TABLE area_boundary_import (
  id          BINARY(16)   NOT NULL,
  scheme      CHAR(4)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  imported_at DATETIME(3)  NOT NULL,
  imported_by VARCHAR(100) NOT NULL,
  units       INT          NOT NULL,
  undone_at   DATETIME(3)  NULL,
  PRIMARY KEY (id)
) CHARACTER SET utf8mb4;

CREATE TABLE area_boundary (
  import_id  BINARY(16)  NOT NULL,
  scheme     CHAR(4)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code       VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shape      MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (import_id, scheme, code),
  CONSTRAINT fk_area_boundary__import FOREIGN KEY (import_id) REFERENCES area_boundary_import (id)
) CHARACTER SET utf8mb4;
