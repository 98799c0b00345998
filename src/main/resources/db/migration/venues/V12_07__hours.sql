CREATE TABLE venues_hour (
  day       DATE        NOT NULL,
  area_path VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hour      TINYINT     NOT NULL,
  scans     INT         NOT NULL,
  PRIMARY KEY (day, area_path, hour)
) CHARACTER SET utf8mb4;
