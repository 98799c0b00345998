CREATE TABLE people_person (
  id            BINARY(16)   NOT NULL,
  version       INT          NOT NULL,
  name          VARCHAR(120) NOT NULL,
  name_folded   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_turned   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_sorted   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_ends     VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  initials      VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  birth_year    INT          NULL,
  birth_date    DATE         NULL,
  sex           VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  nationality   VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_path     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merged_into   BINARY(16)   NULL,
  registered_at DATETIME(3)  NOT NULL,
  changed_at    DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  KEY idx_people_person_name (name_turned, id, area_path),
  KEY idx_people_person_forward (name_folded, id, area_path),
  KEY idx_people_person_area (area_path, name_turned, id),
  KEY idx_people_person_sorted (name_sorted, area_path),
  KEY idx_people_person_initials (birth_year, initials),
  KEY idx_people_person_ends (birth_year, name_ends),
  KEY idx_people_person_day (birth_date, name_turned),
  KEY idx_people_person_merged (merged_into),
  KEY idx_people_person_changed (changed_at)
) CHARACTER SET utf8mb4;

CREATE TABLE people_phone (
  person_id     BINARY(16)     NOT NULL,
  position      INT            NOT NULL,
  part          BINARY(16)     NOT NULL,
  number_sealed VARBINARY(200) NOT NULL,
  number_hash   VARBINARY(32)     NOT NULL,
  PRIMARY KEY (person_id, position),
  KEY idx_people_phone_part (part),
  KEY idx_people_phone_number (number_hash, person_id),
  CONSTRAINT fk_people_phone_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
);

CREATE TABLE people_document (
  person_id     BINARY(16)     NOT NULL,
  position      INT            NOT NULL,
  part          BINARY(16)     NOT NULL,
  kind          VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number_sealed VARBINARY(200) NOT NULL,
  number_hash   VARBINARY(32)     NOT NULL,
  tail_hash     VARBINARY(32)     NOT NULL,
  issued_on     DATE           NULL,
  PRIMARY KEY (person_id, position),
  KEY idx_people_document_part (part),
  KEY idx_people_document_number (number_hash, person_id),
  KEY idx_people_document_tail (tail_hash, person_id),
  CONSTRAINT fk_people_document_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
);

CREATE TABLE people_address (
  person_id       BINARY(16)      NOT NULL,
  position        INT             NOT NULL,
  part            BINARY(16)      NOT NULL,
  kind            VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_sealed     VARBINARY(1300) NOT NULL,
  household_hash  VARBINARY(32)      NULL,
  unit_path       VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  position_sealed VARBINARY(120)  NULL,
  PRIMARY KEY (person_id, position),
  KEY idx_people_address_part (part),
  KEY idx_people_address_household (household_hash, person_id),
  CONSTRAINT fk_people_address_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
);

CREATE TABLE people_history (
  person_id    BINARY(16)   NOT NULL,
  version      INT          NOT NULL,
  at           DATETIME(3)  NOT NULL,
  officer      VARCHAR(100) NOT NULL,
  officer_name VARCHAR(120) NOT NULL,
  fields       VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (person_id, version),
  CONSTRAINT fk_people_history_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
