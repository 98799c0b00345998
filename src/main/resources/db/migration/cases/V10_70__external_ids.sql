CREATE TABLE cases_external (
  system_name VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  external_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  case_id     BINARY(16)   NOT NULL,
  PRIMARY KEY (external_id, system_name),
  KEY cases_external_case (case_id),
  CONSTRAINT cases_external_of_case FOREIGN KEY (case_id) REFERENCES cases_case (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
