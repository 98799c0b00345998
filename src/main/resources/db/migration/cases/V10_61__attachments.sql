-- Which file of the kernel's store belongs to which case.
CREATE TABLE cases_attachment (
  file_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  PRIMARY KEY (file_id),
  KEY idx_cases_attachment_case (case_id, file_id),
  CONSTRAINT fk_cases_attachment_case FOREIGN KEY (case_id) REFERENCES cases_case (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
