CREATE TABLE cases_call (
  id           BINARY(16)    NOT NULL,
  case_id      BINARY(16)    NOT NULL,
  at           DATETIME(3)   NOT NULL,
  officer      VARCHAR(100)  NOT NULL,
  outcome      VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_at      DATETIME(3)   NULL,
  PRIMARY KEY (id),
  KEY cases_call_case (case_id, id),
  CONSTRAINT cases_call_of_case FOREIGN KEY (case_id) REFERENCES cases_case (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE cases_call_outcome (
  code          VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from    DATE         NOT NULL,
  valid_to      DATE         NULL,
  position      INT          NOT NULL,
  title         VARCHAR(120) NOT NULL,
  title_en      VARCHAR(120) NOT NULL,
  reached       BOOLEAN      NOT NULL,
  retry_minutes INT          NULL,
  PRIMARY KEY (code, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO cases_call_outcome (code, valid_from, position, title, title_en, reached, retry_minutes) VALUES
  ('AGREED', '2021-01-01', 1, 'Đã gọi, đồng ý cách ly', 'Reached, agrees to quarantine', TRUE, NULL),
  ('SYMPTOMS', '2021-01-01', 2, 'Đã gọi, đang có triệu chứng', 'Reached, has symptoms', TRUE, NULL),
  ('REFUSED', '2021-01-01', 3, 'Đã gọi, từ chối hợp tác', 'Reached, refuses', TRUE, NULL),
  ('CALL_LATER', '2021-01-01', 4, 'Đã gọi, hẹn gọi lại', 'Reached, asks to be called later', TRUE, 120),
  ('NO_ANSWER', '2021-01-01', 5, 'Không bắt máy', 'No answer', FALSE, 30),
  ('BUSY', '2021-01-01', 6, 'Máy bận', 'Busy', FALSE, 15),
  ('WRONG_NUMBER', '2021-01-01', 7, 'Sai số, chuyển tổ COVID cộng đồng tìm đến nhà', 'Wrong number, the community team visits', FALSE, NULL),
  ('NOT_A_CONTACT', '2021-01-01', 8, 'Đã gọi, không phải người tiếp xúc', 'Reached, not a contact', TRUE, NULL);

CREATE TABLE cases_call_script (
  valid_from DATE          NOT NULL,
  words      VARCHAR(4000) NOT NULL,
  source     VARCHAR(500)  NOT NULL,
  PRIMARY KEY (valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO cases_call_script (valid_from, words, source) VALUES ('2021-01-01',
  'Tôi gọi từ trung tâm y tế. Xin hỏi tôi đang nói chuyện với {name} phải không ạ?\nChúng tôi được biết anh/chị có thể đã tiếp xúc gần với một người dương tính, lần cuối vào ngày {day}. Tôi không được nói người đó là ai.\n1. Từ ngày đó anh/chị có sốt, ho, đau họng, khó thở, mất vị giác hoặc khứu giác không?\n2. Anh/chị đã tiêm mấy mũi vắc xin, mũi cuối ngày nào?\n3. Ở nhà có ai trên 65 tuổi, có bệnh nền hoặc đang mang thai không? Có phòng riêng không?\n4. Đề nghị anh/chị ở yên tại nhà đến hết ngày {until}, chờ nhân viên y tế phường đến lấy mẫu.\nNếu khó thở, đau ngực, hãy gọi ngay 115.',
  'Đề xuất giao kèm phần mềm, theo Sổ tay truy vết (Quyết định 5053/QĐ-BYT ngày 03/12/2020); chờ Sở Y tế quyết định');

CREATE TABLE cases_check (
  case_id     BINARY(16)   NOT NULL,
  checked_on  DATE         NOT NULL,
  part        INT          NOT NULL,
  at          DATETIME(3)  NOT NULL,
  spo2        DOUBLE       NULL,
  temperature DOUBLE       NULL,
  breaths     INT          NULL,
  signs       VARCHAR(120) CHARACTER SET ascii NOT NULL,
  entered_by  VARCHAR(100) NOT NULL,
  alarm       BOOLEAN      NOT NULL,
  handled_at  DATETIME(3)  NULL,
  handled_by  VARCHAR(100) NULL,
  PRIMARY KEY (case_id, checked_on, part),
  KEY cases_check_alarm (alarm, handled_at, at),
  CONSTRAINT cases_check_of_case FOREIGN KEY (case_id) REFERENCES cases_case (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE cases_filter (
  id      BINARY(16)   NOT NULL,
  officer VARCHAR(100) NOT NULL,
  name    VARCHAR(80)  NOT NULL,
  address VARCHAR(500) NOT NULL,
  made_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cases_filter_name (officer, name)
) CHARACTER SET utf8mb4;
