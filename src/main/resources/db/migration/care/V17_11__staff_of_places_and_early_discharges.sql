CREATE TABLE care_staff (
  site_id BINARY(16)   NOT NULL,
  account VARCHAR(100) NOT NULL,
  PRIMARY KEY (site_id, account),
  KEY idx_care_staff_account (account, site_id),
  CONSTRAINT fk_care_staff_site FOREIGN KEY (site_id) REFERENCES care_site (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

ALTER TABLE care_stay ADD COLUMN criteria_met BOOLEAN NULL;

INSERT INTO care_paper_wording (paper, valid_from, kind, symbol, subject, opening, closing, post, recipients, source) VALUES
  ('EARLY', '2021-01-01', 'Giấy ra viện', 'GRV', 'Về việc ra viện theo chỉ định',
   'Xác nhận người bệnh có tên sau đây:',
   'Đã điều trị tại {site} từ ngày {from} đến ngày {until}; ra viện theo chỉ định khi chưa đủ tiêu chuẩn của {rules}.\nĐề nghị trạm y tế nơi cư trú tiếp tục cách ly, theo dõi sức khỏe {days} ngày, đo thân nhiệt ngày hai lần; báo ngay khi sốt trên 38 °C hoặc khó thở.',
   'Thủ trưởng cơ sở', 'Người bệnh\nTrạm Y tế nơi cư trú\nLưu: VT, KHTH',
   'Câu chữ là đề xuất giao kèm phần mềm, chờ Sở Y tế xác nhận');
