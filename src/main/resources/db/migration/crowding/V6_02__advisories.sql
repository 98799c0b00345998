CREATE TABLE crowding_advisory (
  id              BINARY(16)    NOT NULL,
  version         INT           NOT NULL,
  year            INT           NULL,
  number          INT           NULL,
  street_id       BINARY(16)    NOT NULL,
  street_name     VARCHAR(200)  NOT NULL,
  area_path       VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  addressee_path  VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  addressee       VARCHAR(200)  NOT NULL,
  state           VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level           INT           NOT NULL,
  level_since     DATETIME(3)   NOT NULL,
  level_minute    DATETIME(3)   NOT NULL,
  setting_version INT           NOT NULL,
  text            VARCHAR(4000) NOT NULL,
  text_edited     BOOLEAN       NOT NULL,
  drafted_at      DATETIME(3)   NOT NULL,
  sent_at         DATETIME(3)   NULL,
  warn_at         DATETIME(3)   NULL,
  due_at          DATETIME(3)   NULL,
  acknowledged_at DATETIME(3)   NULL,
  acted_at        DATETIME(3)   NULL,
  action_kind     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at        DATETIME(3)   NULL,
  reminders       INT           NOT NULL,
  reminded_at     DATETIME(3)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY crowding_advisory_number (year, number),
  UNIQUE KEY crowding_advisory_minute (street_id, level_minute),
  KEY crowding_advisory_street (street_id, drafted_at),
  KEY crowding_advisory_area (area_path, state, drafted_at),
  KEY crowding_advisory_state (state, drafted_at, id)
) CHARACTER SET utf8mb4;

CREATE TABLE crowding_advisory_entry (
  advisory_id BINARY(16)    NOT NULL,
  position    INT           NOT NULL,
  at          DATETIME(3)   NOT NULL,
  step        VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer     VARCHAR(120)  NOT NULL,
  note        VARCHAR(2000) NOT NULL,
  PRIMARY KEY (advisory_id, position),
  CONSTRAINT crowding_advisory_entry_advisory
    FOREIGN KEY (advisory_id) REFERENCES crowding_advisory (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE crowding_advisory_number (
  year        INT      NOT NULL,
  last_number INT      NOT NULL,
  PRIMARY KEY (year)
) CHARACTER SET utf8mb4;
