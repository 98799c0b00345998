CREATE TABLE people_rule (
  name       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE         NOT NULL,
  figure     INT          NOT NULL,
  source     VARCHAR(300) NOT NULL,
  decided_by VARCHAR(100) NOT NULL,
  PRIMARY KEY (name, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO people_rule (name, valid_from, figure, source, decided_by) VALUES
  ('merge.undoDays', '2021-01-01', 30, 'Đề xuất (yêu cầu khi đặt phần mềm): gộp hồ sơ hoàn tác được trong 30 ngày', 'console'),
  ('match.DOCUMENT_SAME', '2021-01-01', 60, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.DOCUMENT_END_SAME', '2021-01-01', 22, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.DOCUMENT_DIFFERENT', '2021-01-01', -30, 'Đề xuất: một người có một số định danh', 'console'),
  ('match.PHONE_SAME', '2021-01-01', 14, 'Đề xuất: số điện thoại có thể dùng chung trong nhà', 'console'),
  ('match.HOUSEHOLD_SAME', '2021-01-01', 10, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.NAME_SAME', '2021-01-01', 18, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.NAME_ORDER', '2021-01-01', 16, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.NAME_MIDDLE_MISSING', '2021-01-01', 12, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.NAME_CLOSE', '2021-01-01', 11, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.NAME_MIDDLE_DIFFERENT', '2021-01-01', -6, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.NAME_DIFFERENT', '2021-01-01', -22, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.MARKS_DIFFERENT', '2021-01-01', -8, 'Đề xuất: Hùng và Hưng là hai tên', 'console'),
  ('match.BIRTH_SAME', '2021-01-01', 18, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.BIRTH_YEAR_SAME', '2021-01-01', 7, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.BIRTH_CLOSE', '2021-01-01', 8, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.BIRTH_DIFFERENT', '2021-01-01', -20, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.SEX_SAME', '2021-01-01', 1, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.SEX_DIFFERENT', '2021-01-01', -14, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.WARD_SAME', '2021-01-01', 6, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.DISTRICT_SAME', '2021-01-01', 3, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.sure', '2021-01-01', 50, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.likely', '2021-01-01', 34, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console'),
  ('match.possible', '2021-01-01', 23, 'Đề xuất, đo trên 20.000 người giả lập có nhãn', 'console');

CREATE TABLE people_distinct (
  low_id  BINARY(16)   NOT NULL,
  high_id BINARY(16)   NOT NULL,
  at      DATETIME(3)  NOT NULL,
  officer VARCHAR(100) NOT NULL,
  PRIMARY KEY (low_id, high_id),
  KEY idx_people_distinct_high (high_id),
  CONSTRAINT fk_people_distinct_low FOREIGN KEY (low_id) REFERENCES people_person (id) ON DELETE CASCADE,
  CONSTRAINT fk_people_distinct_high FOREIGN KEY (high_id) REFERENCES people_person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE people_merge (
  id               BINARY(16)   NOT NULL,
  kept_id          BINARY(16)   NOT NULL,
  merged_id        BINARY(16)   NOT NULL,
  at               DATETIME(3)  NOT NULL,
  officer          VARCHAR(100) NOT NULL,
  officer_name     VARCHAR(120) NOT NULL,
  until_at         DATETIME(3)  NOT NULL,
  taken            VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parts            TEXT         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_name        VARCHAR(120) NOT NULL,
  kept_birth_year  INT          NULL,
  kept_birth_date  DATE         NULL,
  kept_sex         VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  kept_nationality VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  undone_at        DATETIME(3)  NULL,
  undone_by        VARCHAR(100) NULL,
  PRIMARY KEY (id),
  KEY idx_people_merge_kept (kept_id, at),
  KEY idx_people_merge_merged (merged_id, at),
  CONSTRAINT fk_people_merge_kept FOREIGN KEY (kept_id) REFERENCES people_person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE people_merge_reference (
  merge_id BINARY(16)  NOT NULL,
  position INT         NOT NULL,
  code     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token    MEDIUMTEXT  CHARACTER SET utf8mb4 NOT NULL,
  PRIMARY KEY (merge_id, position),
  CONSTRAINT fk_people_merge_reference FOREIGN KEY (merge_id) REFERENCES people_merge (id) ON DELETE CASCADE
);
