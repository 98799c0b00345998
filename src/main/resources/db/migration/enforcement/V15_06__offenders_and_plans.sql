CREATE TABLE enforcement_offender (
  record_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  PRIMARY KEY (record_id),
  KEY idx_enforcement_offender_person (person_id),
  CONSTRAINT fk_enforcement_offender_record FOREIGN KEY (record_id) REFERENCES enforcement_record (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE enforcement_plan (
  id           BINARY(16)   NOT NULL,
  request_key  BINARY(16)   NOT NULL,
  area_path    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day          DATE         NOT NULL,
  shift        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  team         VARCHAR(60)  NOT NULL,
  metres       INT          NOT NULL,
  made_at      DATETIME(3)  NOT NULL,
  made_by      VARCHAR(100) NOT NULL,
  made_name    VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_enforcement_plan_key (request_key),
  KEY idx_enforcement_plan_day (day, area_path)
) CHARACTER SET utf8mb4;

CREATE TABLE enforcement_stop (
  plan_id  BINARY(16) NOT NULL,
  position INT        NOT NULL,
  venue    BINARY(16) NOT NULL,
  metres   INT        NOT NULL,
  PRIMARY KEY (plan_id, position),
  KEY idx_enforcement_stop_venue (venue),
  CONSTRAINT fk_enforcement_stop_plan FOREIGN KEY (plan_id) REFERENCES enforcement_plan (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
