CREATE TABLE tracing_rule (
  version           INT          NOT NULL,
  valid_from        DATETIME(3)  NOT NULL,
  minimum_minutes   INT          NOT NULL,
  trailing_minutes  INT          NOT NULL,
  trailing_weight   DOUBLE       NOT NULL,
  other_zone_weight DOUBLE       NOT NULL,
  casual_weight     DOUBLE       NOT NULL,
  assumed_low       DOUBLE       NOT NULL,
  assumed_high      DOUBLE       NOT NULL,
  infectivity       VARCHAR(300) NOT NULL,
  back_from_days    INT          NOT NULL,
  back_to_days      INT          NOT NULL,
  source            VARCHAR(500) NOT NULL,
  entered_by        VARCHAR(100) NOT NULL,
  entered_at        DATETIME(3)  NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO tracing_rule VALUES
  (1, '2021-01-01 00:00:00', 10, 30, 0.5, 0.3, 0.1, 0.5, 2.0,
   '-3=0.3 -2=0.7 -1=1.0 0=1.0 1=0.9 2=0.8 3=0.6 4=0.5 5=0.4 6=0.3 7=0.2 8=0.1', 14, 2,
   'Tối thiểu 10 phút và 30 phút không khí như tài liệu Corona-Warn-App; các trọng số và đường lây theo ngày là đề xuất, chưa có văn bản quy định',
   'console', '2021-01-01 00:00:00');

CREATE TABLE tracing_kind (
  venue_kind VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  setting    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (venue_kind)
) CHARACTER SET utf8mb4;

INSERT INTO tracing_kind (venue_kind, setting, source) VALUES
  ('MARKET', 'MARKET', 'Đề xuất'),
  ('SUPERMARKET', 'MARKET', 'Đề xuất'),
  ('OFFICE', 'WORK', 'Đề xuất'),
  ('FACTORY', 'WORK', 'Đề xuất'),
  ('SCHOOL', 'SCHOOL', 'Đề xuất'),
  ('STATION', 'TRANSPORT', 'Đề xuất'),
  ('HEALTH', 'HEALTHCARE', 'Đề xuất'),
  ('PHARMACY', 'HEALTHCARE', 'Đề xuất'),
  ('EATERY', 'GATHERING', 'Đề xuất'),
  ('CAFE', 'GATHERING', 'Đề xuất'),
  ('WORSHIP', 'GATHERING', 'Đề xuất'),
  ('STADIUM', 'GATHERING', 'Đề xuất');

CREATE TABLE tracing_run (
  id            BINARY(16)   NOT NULL,
  case_id       BINARY(16)   NOT NULL,
  area_path     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction     VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at      DATETIME(3)  NOT NULL,
  officer       VARCHAR(100) NOT NULL,
  officer_name  VARCHAR(120) NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  from_at       DATETIME(3)  NOT NULL,
  to_at         DATETIME(3)  NOT NULL,
  what_if       BOOLEAN      NOT NULL,
  parameters    MEDIUMTEXT   NOT NULL,
  rules_version INT          NOT NULL,
  results       INT          NOT NULL,
  digest        BINARY(32)   NOT NULL,
  millis        INT          NOT NULL,
  repeats       BINARY(16)   NULL,
  PRIMARY KEY (id),
  KEY idx_tracing_run_case (case_id, id),
  KEY idx_tracing_run_area (area_path, id)
) CHARACTER SET utf8mb4;

CREATE TABLE tracing_run_person (
  run_id     BINARY(16) NOT NULL,
  place      INT        NOT NULL,
  person     BINARY(16) NOT NULL,
  group_no   INT        NOT NULL,
  household  BOOLEAN    NOT NULL,
  score      DOUBLE     NOT NULL,
  PRIMARY KEY (run_id, place),
  CONSTRAINT fk_tracing_run_person_run FOREIGN KEY (run_id) REFERENCES tracing_run (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE tracing_run_meeting (
  run_id        BINARY(16)  NOT NULL,
  place         INT         NOT NULL,
  position      INT         NOT NULL,
  venue_no      INT         NOT NULL,
  closeness     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_at      DATETIME(3) NOT NULL,
  together_min  INT         NOT NULL,
  after_min     INT         NOT NULL,
  low_min       INT         NOT NULL,
  high_min      INT         NOT NULL,
  assumed       BOOLEAN     NOT NULL,
  infectivity   DOUBLE      NOT NULL,
  ventilation   DOUBLE      NOT NULL,
  score         DOUBLE      NOT NULL,
  PRIMARY KEY (run_id, place, position),
  CONSTRAINT fk_tracing_run_meeting_run FOREIGN KEY (run_id) REFERENCES tracing_run (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE tracing_run_venue (
  run_id   BINARY(16) NOT NULL,
  place    INT        NOT NULL,
  venue_no INT        NOT NULL,
  cases    INT        NOT NULL,
  expected DOUBLE     NOT NULL,
  surplus  DOUBLE     NOT NULL,
  seen     INT        NULL,
  untested INT        NULL,
  PRIMARY KEY (run_id, place),
  CONSTRAINT fk_tracing_run_venue_run FOREIGN KEY (run_id) REFERENCES tracing_run (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE tracing_visitor (
  person    BINARY(16) NOT NULL,
  person_id BINARY(16) NULL,
  PRIMARY KEY (person)
) CHARACTER SET utf8mb4;

CREATE TABLE tracing_contact (
  case_id    BINARY(16)   NOT NULL,
  person     BINARY(16)   NOT NULL,
  run_id     BINARY(16)   NOT NULL,
  contact_id BINARY(16)   NULL,
  made_at    DATETIME(3)  NOT NULL,
  made_by    VARCHAR(100) NOT NULL,
  PRIMARY KEY (case_id, person)
) CHARACTER SET utf8mb4;
