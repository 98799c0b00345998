CREATE TABLE hotline_ticket_file (
  ticket_id    BINARY(16)  NOT NULL,
  file_id      BINARY(16)  NOT NULL,
  shown_public BOOLEAN     NOT NULL,
  PRIMARY KEY (ticket_id, file_id),
  UNIQUE KEY uk_hotline_ticket_file (file_id),
  CONSTRAINT fk_hotline_ticket_file FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_form_setting (
  valid_from     DATETIME(3)  NOT NULL,
  posts_per_hour INT          NOT NULL,
  photos         INT          NOT NULL,
  follow_days    INT          NOT NULL,
  source         VARCHAR(300) NOT NULL,
  PRIMARY KEY (valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO hotline_form_setting (valid_from, posts_per_hour, photos, follow_days, source) VALUES
  ('2021-01-01', 30, 5, 365, 'Đề xuất: 30 phản ánh một giờ từ một địa chỉ mạng (nhiều người chung một địa chỉ), 5 ảnh một phản ánh, theo dõi một năm');
