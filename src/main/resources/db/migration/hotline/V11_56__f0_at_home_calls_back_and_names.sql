ALTER TABLE hotline_care
  MODIFY COLUMN caller_name VARCHAR(120) NULL,
  MODIFY COLUMN phone VARBINARY(100) NULL,
  ADD COLUMN case_id   BINARY(16)  NULL,
  ADD COLUMN person_id BINARY(16)  NULL,
  ADD COLUMN left_at   DATETIME(3) NULL,
  ADD UNIQUE KEY uk_hotline_care_case (case_id),
  ADD KEY idx_hotline_care_person (person_id, done_at);

CREATE TABLE hotline_callback (
  ticket_id   BINARY(16)   NOT NULL,
  attempts    INT          NOT NULL,
  next_at     DATETIME(3)  NOT NULL,
  outcome     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  done_at     DATETIME(3)  NULL,
  lease_by    VARCHAR(100) NULL,
  lease_until DATETIME(3)  NULL,
  PRIMARY KEY (ticket_id),
  KEY idx_hotline_callback_done (done_at, ticket_id),
  CONSTRAINT fk_hotline_callback_ticket FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

ALTER TABLE hotline_setting
  ADD COLUMN call_lease_minutes INT NOT NULL DEFAULT 10,
  ADD COLUMN call_again_minutes INT NOT NULL DEFAULT 120,
  ADD COLUMN call_attempts      INT NOT NULL DEFAULT 3,
  ADD COLUMN callback_attempts  INT NOT NULL DEFAULT 6;

ALTER TABLE hotline_calendar ADD COLUMN name_en VARCHAR(120) NULL;
ALTER TABLE hotline_desk     ADD COLUMN name_en VARCHAR(120) NULL;
ALTER TABLE hotline_terms    ADD COLUMN name_en VARCHAR(120) NULL;
ALTER TABLE hotline_template ADD COLUMN name_en VARCHAR(120) NULL;

UPDATE hotline_calendar SET name_en = CASE code
  WHEN 'ALWAYS' THEN 'Around the clock'
  WHEN 'OFFICE' THEN 'Office hours'
  WHEN 'DOCTORS' THEN 'Hours of the doctors'' network' END;

UPDATE hotline_desk SET name_en = CASE code
  WHEN 'CITY' THEN 'Desk of 1022, city'
  WHEN 'CITY_CDC' THEN 'Hanoi CDC'
  WHEN 'CITY_115' THEN 'Ambulance centre 115'
  WHEN 'HEALTH' THEN 'Health centre of the district'
  WHEN 'DISTRICT' THEN 'People''s committee of the district'
  WHEN 'INSPECTION' THEN 'Inspection team of the district'
  WHEN 'WARD' THEN 'People''s committee and police of the ward' END;

UPDATE hotline_terms SET name_en = CASE code
  WHEN 'LIFE' THEN 'Danger to life'
  WHEN 'F0' THEN 'F0 getting worse, needs help'
  WHEN 'ONGOING' THEN 'Violation going on'
  WHEN 'WELFARE' THEN 'Food and welfare'
  WHEN 'ADVICE' THEN 'Doctors'' advice'
  WHEN 'INFO' THEN 'Information'
  WHEN 'OTHER' THEN 'Other matters' END;

UPDATE hotline_template SET name_en = CASE code
  WHEN 'RECEIVED' THEN 'Received'
  WHEN 'REMINDED' THEN 'Checked and reminded'
  WHEN 'FINED' THEN 'Record made'
  WHEN 'NOT_FOUND' THEN 'No violation found'
  WHEN 'DELIVERED' THEN 'Supplied' END;

INSERT INTO hotline_template (code, valid_from, category, position, name, name_en, text, source) VALUES
  ('CALLBACK', '2020-01-01', NULL, 90, 'Lời gọi báo kết quả và hỏi mức hài lòng', 'What is said when the caller is told and asked',
   'Chào ông/bà, tôi gọi từ Tổng đài 1022 Hà Nội về phản ánh số {so} ({loai}, {dia_ban}). {don_vi} đã trả lời như sau (đọc nội dung trả lời). Xin ông/bà cho biết mức hài lòng với việc giải quyết, từ 1 (rất không hài lòng) đến 5 (rất hài lòng). Ông/bà có còn vướng mắc gì không?',
   'Đề xuất');
