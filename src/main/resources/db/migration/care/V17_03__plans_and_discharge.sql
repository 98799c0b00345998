CREATE TABLE care_plan (
  id            BINARY(16)   NOT NULL,
  version       INT          NOT NULL,
  area_path     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at       DATETIME(3)  NOT NULL,
  made_by       VARCHAR(100) NOT NULL,
  rules_version INT          NOT NULL,
  cost          DOUBLE       NOT NULL,
  millis        INT          NOT NULL,
  committed_at  DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_care_plan_at (made_at)
) CHARACTER SET utf8mb4;

CREATE TABLE care_plan_line (
  plan_id     BINARY(16)  NOT NULL,
  transfer_id BINARY(16)  NOT NULL,
  site_id     BINARY(16)  NULL,
  fixed       BOOLEAN     NOT NULL,
  outcome     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (plan_id, transfer_id),
  KEY idx_care_plan_line_site (plan_id, site_id),
  CONSTRAINT fk_care_plan_line FOREIGN KEY (plan_id) REFERENCES care_plan (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_discharge_rule (
  valid_from DATE         NOT NULL,
  name       VARCHAR(60)  NOT NULL,
  rules      TEXT         NOT NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO care_discharge_rule (valid_from, name, rules, source) VALUES
 ('2021-07-14', 'Tháng 7/2021',
  '{"days":10,"daysWithSymptoms":14,"freeDays":3,"samples":2,"hoursBetween":24,"lastHours":24,"ct":30.0,"rapid":false,"longDays":0,"monitored":14,"source":"Quyết định 3416/QĐ-BYT ngày 14/07/2021"}',
  'Quyết định 3416/QĐ-BYT ngày 14/07/2021: hai mẫu cách nhau ít nhất 24 giờ, mẫu cuối trong 24 giờ, theo dõi 14 ngày'),
 ('2021-08-01', 'Tháng 8–10/2021',
  '{"days":10,"daysWithSymptoms":14,"freeDays":3,"samples":1,"hoursBetween":0,"lastHours":24,"ct":30.0,"rapid":false,"longDays":21,"monitored":7,"source":"Hướng dẫn ra viện tháng 8–10/2021"}',
  'Hướng dẫn ra viện tháng 8–10/2021: một mẫu RT-PCR âm tính hoặc CT ≥ 30; dương tính kéo dài ra viện sau 21 ngày; theo dõi 7 ngày. Ngày bắt đầu là đề xuất, chờ Sở Y tế xác nhận'),
 ('2022-01-28', 'Năm 2022',
  '{"days":7,"daysWithSymptoms":10,"freeDays":3,"samples":1,"hoursBetween":0,"lastHours":24,"ct":30.0,"rapid":true,"longDays":14,"monitored":7,"source":"Quyết định 250/QĐ-BYT ngày 28/01/2022"}',
  'Quyết định 250/QĐ-BYT ngày 28/01/2022: RT-PCR hoặc xét nghiệm nhanh âm tính, hoặc CT ≥ 30; số ngày là đề xuất, chờ Sở Y tế xác nhận');

CREATE TABLE care_follow_up (
  id       BINARY(16)    NOT NULL,
  stay_id  BINARY(16)    NOT NULL,
  due_on   DATE          NOT NULL,
  done_at  DATETIME(3)   NULL,
  done_by  VARCHAR(100)  NULL,
  outcome  VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_care_follow_up (stay_id, due_on),
  KEY idx_care_follow_up_due (done_at, due_on),
  CONSTRAINT fk_care_follow_up_stay FOREIGN KEY (stay_id) REFERENCES care_stay (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_paper_wording (
  paper      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE         NOT NULL,
  kind       VARCHAR(60)  NOT NULL,
  symbol     VARCHAR(20)  NOT NULL,
  subject    VARCHAR(300) NOT NULL,
  opening    VARCHAR(500) NOT NULL,
  closing    TEXT         NOT NULL,
  post       VARCHAR(100) NOT NULL,
  recipients VARCHAR(500) NOT NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (paper, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO care_paper_wording VALUES
  ('DISCHARGE', '2021-01-01', 'Giấy ra viện', 'GRV', 'Về việc hoàn thành điều trị COVID-19',
   'Xác nhận người bệnh có tên sau đây:',
   'Đã điều trị tại {site} từ ngày {from} đến ngày {until} và đủ tiêu chuẩn ra viện theo {rules}.\nĐề nghị tiếp tục theo dõi sức khỏe tại nơi cư trú {days} ngày, đo thân nhiệt ngày hai lần; báo trạm y tế khi sốt trên 38 °C hai lần liên tiếp.',
   'Thủ trưởng cơ sở', 'Người bệnh\nTrạm Y tế nơi cư trú\nLưu: VT, KHTH',
   'Câu chữ là đề xuất giao kèm phần mềm, chờ Sở Y tế xác nhận'),
  ('COMPLETION', '2021-01-01', 'Giấy xác nhận', 'GXN', 'Về việc hoàn thành cách ly, điều trị COVID-19',
   'Xác nhận người có tên sau đây:',
   'Đã hoàn thành thời gian cách ly, điều trị tại {site} từ ngày {from} đến ngày {until} theo {rules}.\nĐề nghị các cơ quan, đơn vị tạo điều kiện theo quy định.',
   'Thủ trưởng cơ sở', 'Người được xác nhận\nLưu: VT',
   'Câu chữ là đề xuất giao kèm phần mềm, chờ Sở Y tế xác nhận');
