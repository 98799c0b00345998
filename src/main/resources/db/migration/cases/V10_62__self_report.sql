-- Links by which people at home enter their own checks: one for a case, the token as a keyed hash alone.
CREATE TABLE cases_self_report (
  case_id    BINARY(16)   NOT NULL,
  token_hash BINARY(32)   NOT NULL,
  made_at    DATETIME(3)  NOT NULL,
  made_by    VARCHAR(100) NOT NULL,
  until      DATETIME(3)  NOT NULL,
  PRIMARY KEY (case_id),
  UNIQUE KEY uk_cases_self_report_token (token_hash),
  CONSTRAINT fk_cases_self_report_case FOREIGN KEY (case_id) REFERENCES cases_case (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE cases_self_report_terms (
  valid_from     DATETIME(3)  NOT NULL,
  link_days      INT          NOT NULL,
  posts_per_hour INT          NOT NULL,
  source         VARCHAR(500) NOT NULL,
  PRIMARY KEY (valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO cases_self_report_terms (valid_from, link_days, posts_per_hour, source) VALUES
  ('2021-01-01 00:00:00', 28, 60, 'Đề xuất giao kèm phần mềm: hết thời gian cách ly dài nhất (14 ngày) và tự theo dõi (14 ngày); nhiều hộ dùng chung một địa chỉ mạng; chờ Sở Y tế quyết định');
