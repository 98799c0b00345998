CREATE TABLE enforcement_breach (
  id          BINARY(16)   NOT NULL,
  kind        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id    BINARY(16)   NULL,
  area_path   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  home_path   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_at DATETIME(3)  NOT NULL,
  told_at     DATETIME(3)  NOT NULL,
  outcome     VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  words       VARCHAR(500) NOT NULL,
  closed_by   VARCHAR(100) NULL,
  closed_at   DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_enforcement_breach_area (area_path, closed_at, happened_at),
  KEY idx_enforcement_breach_home (home_path, closed_at, happened_at)
) CHARACTER SET utf8mb4;
