CREATE TABLE hotline_calendar (
  code            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(120) NOT NULL,
  public_holidays BOOLEAN      NOT NULL,
  source          VARCHAR(300) NOT NULL,
  PRIMARY KEY (code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_calendar_hours (
  calendar    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  weekday     INT         NOT NULL,
  from_second INT         NOT NULL,
  to_second   INT         NOT NULL,
  PRIMARY KEY (calendar, weekday, from_second),
  CONSTRAINT fk_hotline_calendar_hours FOREIGN KEY (calendar) REFERENCES hotline_calendar (code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_terms (
  code           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from     DATETIME(3)  NOT NULL,
  name           VARCHAR(120) NOT NULL,
  calendar       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer_minutes INT          NOT NULL,
  update_minutes INT          NULL,
  solve_minutes  INT          NOT NULL,
  grace_minutes  INT          NOT NULL,
  source         VARCHAR(300) NOT NULL,
  PRIMARY KEY (code, valid_from),
  CONSTRAINT fk_hotline_terms_calendar FOREIGN KEY (calendar) REFERENCES hotline_calendar (code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_escalation (
  percent    INT          NOT NULL,
  valid_from DATETIME(3)  NOT NULL,
  tell       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (percent, valid_from)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_setting (
  valid_from         DATETIME(3)  NOT NULL,
  quiet_from_minute  INT          NOT NULL,
  quiet_to_minute    INT          NOT NULL,
  duplicate_metres   INT          NOT NULL,
  duplicate_hours    INT          NOT NULL,
  duplicate_percent  INT          NOT NULL,
  lease_seconds      INT          NOT NULL,
  source             VARCHAR(300) NOT NULL,
  PRIMARY KEY (valid_from)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_desk (
  code       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(120) NOT NULL,
  area_level INT          NOT NULL,
  roles      VARCHAR(200) CHARACTER SET ascii NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_category (
  code        VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent      VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  position    INT          NOT NULL,
  branch      INT          NOT NULL,
  name        VARCHAR(120) NOT NULL,
  name_en     VARCHAR(120) NOT NULL,
  description VARCHAR(500) NOT NULL,
  keywords    VARCHAR(300) NOT NULL,
  terms       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  personal    BOOLEAN      NOT NULL,
  published   BOOLEAN      NOT NULL,
  source      VARCHAR(300) NOT NULL,
  PRIMARY KEY (code),
  CONSTRAINT fk_hotline_category_parent FOREIGN KEY (parent) REFERENCES hotline_category (code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_attribute (
  category    VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position    INT          NOT NULL,
  datatype    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  variable    BOOLEAN      NOT NULL,
  required    BOOLEAN      NOT NULL,
  question    VARCHAR(300) NOT NULL,
  help        VARCHAR(300) NOT NULL,
  PRIMARY KEY (category, code),
  CONSTRAINT fk_hotline_attribute_category FOREIGN KEY (category) REFERENCES hotline_category (code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_attribute_value (
  category  VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attribute VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code      VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position  INT          NOT NULL,
  name      VARCHAR(120) NOT NULL,
  PRIMARY KEY (category, attribute, code),
  CONSTRAINT fk_hotline_value_attribute FOREIGN KEY (category, attribute) REFERENCES hotline_attribute (category, code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_route (
  category   VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_path  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATETIME(3)  NOT NULL,
  desk       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (category, area_path, valid_from),
  CONSTRAINT fk_hotline_route_category FOREIGN KEY (category) REFERENCES hotline_category (code),
  CONSTRAINT fk_hotline_route_desk FOREIGN KEY (desk) REFERENCES hotline_desk (code)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_template (
  code     VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  position INT           NOT NULL,
  name     VARCHAR(120)  NOT NULL,
  text     VARCHAR(2000) NOT NULL,
  source   VARCHAR(300)  NOT NULL,
  PRIMARY KEY (code)
) CHARACTER SET utf8mb4;

INSERT INTO hotline_calendar (code, name, public_holidays, source) VALUES
  ('ALWAYS', 'Liên tục 24/7', FALSE, 'Tổng đài 1022 trực 24/7 từ 19/8/2021 (kinhtedothi; laodongthudo 128606)'),
  ('OFFICE', 'Giờ hành chính', TRUE, 'Đề xuất: 8h00–12h00, 13h00–17h00; ngày nghỉ theo Bộ luật Lao động 2019, Điều 112'),
  ('DOCTORS', 'Giờ tư vấn của mạng lưới thầy thuốc', FALSE, '9–11 h, 15–17 h, 19–21 h hằng ngày (kinhtedothi)');

INSERT INTO hotline_calendar_hours (calendar, weekday, from_second, to_second) VALUES
  ('ALWAYS', 1, 0, 86400), ('ALWAYS', 2, 0, 86400), ('ALWAYS', 3, 0, 86400), ('ALWAYS', 4, 0, 86400),
  ('ALWAYS', 5, 0, 86400), ('ALWAYS', 6, 0, 86400), ('ALWAYS', 7, 0, 86400),
  ('OFFICE', 1, 28800, 43200), ('OFFICE', 1, 46800, 61200), ('OFFICE', 2, 28800, 43200), ('OFFICE', 2, 46800, 61200),
  ('OFFICE', 3, 28800, 43200), ('OFFICE', 3, 46800, 61200), ('OFFICE', 4, 28800, 43200), ('OFFICE', 4, 46800, 61200),
  ('OFFICE', 5, 28800, 43200), ('OFFICE', 5, 46800, 61200),
  ('DOCTORS', 1, 32400, 39600), ('DOCTORS', 1, 54000, 61200), ('DOCTORS', 1, 68400, 75600),
  ('DOCTORS', 2, 32400, 39600), ('DOCTORS', 2, 54000, 61200), ('DOCTORS', 2, 68400, 75600),
  ('DOCTORS', 3, 32400, 39600), ('DOCTORS', 3, 54000, 61200), ('DOCTORS', 3, 68400, 75600),
  ('DOCTORS', 4, 32400, 39600), ('DOCTORS', 4, 54000, 61200), ('DOCTORS', 4, 68400, 75600),
  ('DOCTORS', 5, 32400, 39600), ('DOCTORS', 5, 54000, 61200), ('DOCTORS', 5, 68400, 75600),
  ('DOCTORS', 6, 32400, 39600), ('DOCTORS', 6, 54000, 61200), ('DOCTORS', 6, 68400, 75600),
  ('DOCTORS', 7, 32400, 39600), ('DOCTORS', 7, 54000, 61200), ('DOCTORS', 7, 68400, 75600);

INSERT INTO hotline_terms
  (code, valid_from, name, calendar, answer_minutes, update_minutes, solve_minutes, grace_minutes, source) VALUES
  ('LIFE', '2021-01-01', 'Đe dọa tính mạng', 'ALWAYS', 5, 15, 30, 15, 'Đề xuất; chưa tìm thấy quyết định của Thành phố'),
  ('F0', '2021-01-01', 'F0 chuyển nặng, cần hỗ trợ', 'ALWAYS', 30, 120, 240, 60, 'Đề xuất; chưa tìm thấy quyết định của Thành phố'),
  ('ONGOING', '2021-01-01', 'Vi phạm đang diễn ra', 'ALWAYS', 60, 240, 480, 60, 'Đề xuất; chưa tìm thấy quyết định của Thành phố'),
  ('WELFARE', '2021-01-01', 'Lương thực, an sinh', 'ALWAYS', 240, 720, 1440, 240, 'Đề xuất; chưa tìm thấy quyết định của Thành phố'),
  ('ADVICE', '2021-01-01', 'Tư vấn của thầy thuốc', 'DOCTORS', 120, NULL, 360, 120, 'Đề xuất; chưa tìm thấy quyết định của Thành phố'),
  ('INFO', '2021-01-01', 'Thông tin chung', 'OFFICE', 240, NULL, 960, 240, 'Đề xuất: 2 ngày làm việc; chưa tìm thấy quyết định của Thành phố'),
  ('OTHER', '2021-01-01', 'Việc khác', 'OFFICE', 480, 960, 2400, 480, 'Đề xuất: 5 ngày làm việc; chưa tìm thấy quyết định của Thành phố');

INSERT INTO hotline_escalation (percent, valid_from, tell, source) VALUES
  (50, '2021-01-01', 'OFFICER', 'Đề xuất'),
  (75, '2021-01-01', 'UNIT', 'Đề xuất: "sắp đến hạn" từ 75 %'),
  (90, '2021-01-01', 'UNIT', 'Đề xuất'),
  (100, '2021-01-01', 'DISTRICT', 'Đề xuất: quá hạn thì báo cấp trên trực tiếp'),
  (150, '2021-01-01', 'CITY', 'Đề xuất: quá hạn một nửa thời gian thì báo Thành phố');

INSERT INTO hotline_setting (valid_from, quiet_from_minute, quiet_to_minute, duplicate_metres, duplicate_hours,
  duplicate_percent, lease_seconds, source) VALUES
  ('2021-01-01', 1320, 360, 250, 48, 30, 90, 'Đề xuất: yên tĩnh 22h00–6h00; trùng trong 250 m (như FixMyStreet), 48 giờ, 30 % từ giống nhau');

INSERT INTO hotline_desk (code, name, area_level, roles, source) VALUES
  ('CITY', 'Bàn điều phối 1022 Thành phố', 1, 'HOTLINE_SUPERVISOR,HOTLINE_OPERATOR', 'Sở TT&TT điều hành 1022'),
  ('CITY_CDC', 'CDC Hà Nội', 1, 'HEALTH_OFFICER', 'Nhánh 2 của 1022 (sovhtt.hanoi.gov.vn, 17/12/2021)'),
  ('CITY_115', 'Trung tâm Cấp cứu 115', 1, 'HEALTH_OFFICER', 'Nhánh 1 của 1022 (sovhtt.hanoi.gov.vn, 17/12/2021)'),
  ('HEALTH', 'Trung tâm y tế quận, huyện', 2, 'HEALTH_OFFICER', 'Đề xuất'),
  ('DISTRICT', 'UBND quận, huyện, thị xã', 2, 'DISTRICT_OFFICER', 'Đề xuất'),
  ('INSPECTION', 'Tổ kiểm tra của quận, huyện', 2, 'VENUE_INSPECTOR,DISTRICT_OFFICER', 'Đề xuất'),
  ('WARD', 'UBND và công an phường, xã, thị trấn', 3, 'WARD_POLICE,DISTRICT_OFFICER', 'Đề xuất: vi phạm đang diễn ra chuyển thẳng tới phường');

INSERT INTO hotline_category
  (code, parent, position, branch, name, name_en, description, keywords, terms, personal, published, source) VALUES
  ('B1', NULL, 10, 1, 'Cấp cứu 115', 'Ambulance 115', 'Nhánh 1: chuyển Trung tâm Cấp cứu 115', 'cấp cứu', NULL, TRUE, FALSE, 'Nhánh 1 (sovhtt.hanoi.gov.vn)'),
  ('B2', NULL, 20, 2, 'CDC Hà Nội', 'Hanoi CDC', 'Nhánh 2: khai báo dịch tễ, xét nghiệm', 'CDC', NULL, TRUE, FALSE, 'Nhánh 2 (sovhtt.hanoi.gov.vn)'),
  ('B3', NULL, 30, 3, 'F0 tại nhà và tư vấn y tế', 'Home cases and medical advice', 'Nhánh 3: F0 điều trị tại nhà, tư vấn', 'F0', NULL, TRUE, FALSE, 'Nhánh 3 (sovhtt.hanoi.gov.vn)'),
  ('B4', NULL, 40, 4, 'Vi phạm phòng, chống dịch', 'Violations of epidemic rules', 'Nhánh 4: phản ánh vi phạm', 'vi phạm', NULL, FALSE, TRUE, 'Nhánh 4 (sovhtt.hanoi.gov.vn)'),
  ('B5', NULL, 50, 5, 'Chính sách an sinh xã hội', 'Social support', 'Nhánh 5: chính sách hỗ trợ', 'an sinh', NULL, TRUE, FALSE, 'Nhánh 5 (sovhtt.hanoi.gov.vn)'),
  ('B6', NULL, 60, 6, 'Lương thực, nhu yếu phẩm', 'Food and necessities', 'Nhánh 6: cần lương thực, nhu yếu phẩm', 'lương thực', NULL, TRUE, FALSE, 'Nhánh 6 (sovhtt.hanoi.gov.vn)'),
  ('B7', NULL, 70, 7, 'Thủ tục hành chính', 'Administrative procedures', 'Nhánh 7: hỏi đáp thủ tục', 'thủ tục', NULL, FALSE, FALSE, 'Nhánh 7 (sovhtt.hanoi.gov.vn)'),
  ('EMERGENCY', 'B1', 11, 1, 'Đe dọa tính mạng', 'Danger to life', 'Khó thở, ngất, tai nạn: chuyển 115 ngay', 'khó thở, ngất', 'LIFE', TRUE, FALSE, 'Đề xuất theo nhánh 1'),
  ('SYMPTOMS', 'B2', 21, 2, 'Khai báo triệu chứng, tiếp xúc', 'Report symptoms or contact', 'Có triệu chứng hoặc tiếp xúc với F0', 'ho, sốt, tiếp xúc', 'F0', TRUE, FALSE, 'Đề xuất theo nhánh 2'),
  ('TEST_RESULT', 'B2', 22, 2, 'Hỏi xét nghiệm, kết quả', 'Tests and results', 'Nơi xét nghiệm, trả kết quả', 'xét nghiệm, PCR', 'INFO', TRUE, FALSE, 'Đề xuất theo nhánh 2'),
  ('F0_WORSE', 'B3', 31, 3, 'F0 tại nhà chuyển nặng', 'Home case getting worse', 'SpO2 giảm, sốt cao kéo dài', 'F0 nặng, SpO2', 'F0', TRUE, FALSE, 'Đề xuất theo nhánh 3'),
  ('F0_ADVICE', 'B3', 32, 3, 'Tư vấn F0 điều trị tại nhà', 'Advice for home cases', 'Thuốc, theo dõi, hết cách ly', 'thuốc, tư vấn', 'ADVICE', TRUE, FALSE, 'Đề xuất theo nhánh 3'),
  ('CROWD', 'B4', 41, 4, 'Tụ tập đông người', 'Crowd', 'Tụ tập quá số người cho phép nơi công cộng', 'tụ tập, đông người', 'ONGOING', FALSE, TRUE, 'Câu hỏi nhánh 4 (laodong.vn 343086)'),
  ('VENUE', 'B4', 42, 4, 'Cơ sở kinh doanh vi phạm', 'Venue breaking the rules', 'Quán ăn, cà phê, chợ không giữ khoảng cách, bán tại chỗ khi bị cấm', 'quán, cà phê, nhà hàng, chợ', 'ONGOING', FALSE, TRUE, 'Câu hỏi nhánh 4 (laodong.vn 343086)'),
  ('NO_QR', 'B4', 43, 4, 'Không có điểm quét mã QR', 'No QR point', 'Địa điểm không có mã QR hoặc không kiểm soát', 'QR', 'OTHER', FALSE, TRUE, 'Công văn 2665/STTTT-CNTT ngày 22/9/2021'),
  ('MASK', 'B4', 44, 4, 'Không đeo khẩu trang', 'No masks', 'Không đeo khẩu trang nơi công cộng', 'khẩu trang', 'ONGOING', FALSE, TRUE, 'Câu hỏi nhánh 4 (laodong.vn 343086)'),
  ('QUARANTINE_BREACH', 'B4', 45, 4, 'Không chấp hành cách ly', 'Quarantine broken', 'Người đang cách ly ra khỏi nơi cách ly', 'trốn cách ly', 'ONGOING', TRUE, FALSE, 'Đề xuất theo nhánh 4'),
  ('TRAVEL', 'B4', 46, 4, 'Giấy đi đường, chốt kiểm soát', 'Travel permits and checkpoints', 'Hỏi và phản ánh về giấy đi đường, chốt', 'giấy đi đường, chốt', 'INFO', FALSE, FALSE, 'Câu hỏi nhánh 4 (laodong.vn 343086)'),
  ('SUPPORT', 'B5', 51, 5, 'Hỗ trợ người lao động, hộ khó khăn', 'Support for workers and households in need', 'Chính sách hỗ trợ do dịch', 'hỗ trợ, trợ cấp', 'OTHER', TRUE, FALSE, 'Đề xuất theo nhánh 5'),
  ('FOOD', 'B6', 61, 6, 'Thiếu lương thực, nhu yếu phẩm', 'Lack of food', 'Hộ thiếu ăn, khu phong tỏa cần tiếp tế', 'gạo, thực phẩm', 'WELFARE', TRUE, FALSE, 'Đề xuất theo nhánh 6'),
  ('PROCEDURE', 'B7', 71, 7, 'Hỏi thủ tục hành chính', 'Administrative procedure', 'Hồ sơ, nơi nộp, thời hạn', 'thủ tục, hồ sơ', 'INFO', FALSE, FALSE, 'Đề xuất theo nhánh 7'),
  ('VACCINE', 'B7', 72, 7, 'Tiêm chủng', 'Vaccination', 'Lịch tiêm, điểm tiêm, sai thông tin tiêm', 'tiêm, vắc xin', 'INFO', FALSE, FALSE, 'Câu hỏi nhánh 4 (laodong.vn 343086)'),
  ('ELSE', 'B7', 79, 7, 'Phản ánh, kiến nghị khác', 'Anything else', 'Việc chưa có trong danh mục', 'khác', 'OTHER', FALSE, FALSE, 'Đề xuất');

INSERT INTO hotline_attribute (category, code, position, datatype, variable, required, question, help) VALUES
  ('CROWD', 'PEOPLE', 1, 'number', TRUE, FALSE, 'Khoảng bao nhiêu người?', 'Số người ước lượng'),
  ('CROWD', 'NOW', 2, 'singlevaluelist', TRUE, TRUE, 'Đang diễn ra không?', 'Chọn một'),
  ('VENUE', 'KIND', 1, 'singlevaluelist', TRUE, TRUE, 'Loại cơ sở?', 'Chọn một'),
  ('VENUE', 'FAULTS', 2, 'multivaluelist', TRUE, FALSE, 'Vi phạm gì?', 'Chọn một hoặc nhiều'),
  ('VENUE', 'NAME', 3, 'string', TRUE, FALSE, 'Tên cơ sở?', 'Như trên biển hiệu'),
  ('VENUE', 'SEEN', 4, 'datetime', TRUE, FALSE, 'Thấy lúc nào?', 'Ngày giờ có múi giờ'),
  ('VENUE', 'MORE', 5, 'text', TRUE, FALSE, 'Điều gì khác?', 'Không ghi tên người'),
  ('VENUE', 'LAW', 6, 'string', FALSE, FALSE, 'Cơ sở vi phạm bị xử phạt theo Nghị định 117/2020/NĐ-CP.', ''),
  ('NO_QR', 'KIND', 1, 'singlevaluelist', TRUE, FALSE, 'Loại cơ sở?', 'Chọn một');

INSERT INTO hotline_attribute_value (category, attribute, code, position, name) VALUES
  ('CROWD', 'NOW', 'YES', 1, 'Đang diễn ra'), ('CROWD', 'NOW', 'OVER', 2, 'Đã tan'), ('CROWD', 'NOW', 'OFTEN', 3, 'Thường xuyên'),
  ('VENUE', 'KIND', 'CAFE', 1, 'Cà phê, giải khát'), ('VENUE', 'KIND', 'FOOD', 2, 'Quán ăn, nhà hàng'),
  ('VENUE', 'KIND', 'MARKET', 3, 'Chợ, siêu thị'), ('VENUE', 'KIND', 'BAR', 4, 'Karaoke, quán bar'), ('VENUE', 'KIND', 'OTHER', 5, 'Khác'),
  ('VENUE', 'FAULTS', 'CROWDED', 1, 'Quá đông'), ('VENUE', 'FAULTS', 'DISTANCE', 2, 'Không giữ khoảng cách'),
  ('VENUE', 'FAULTS', 'MASKS', 3, 'Không đeo khẩu trang'), ('VENUE', 'FAULTS', 'HOURS', 4, 'Mở quá giờ'),
  ('NO_QR', 'KIND', 'CAFE', 1, 'Cà phê, giải khát'), ('NO_QR', 'KIND', 'FOOD', 2, 'Quán ăn, nhà hàng'),
  ('NO_QR', 'KIND', 'OFFICE', 3, 'Cơ quan, văn phòng'), ('NO_QR', 'KIND', 'OTHER', 4, 'Khác');

INSERT INTO hotline_route (category, area_path, valid_from, desk, source) VALUES
  ('B1', '01', '2021-01-01', 'CITY_115', 'Nhánh 1'),
  ('B2', '01', '2021-01-01', 'CITY_CDC', 'Nhánh 2'),
  ('B3', '01', '2021-01-01', 'HEALTH', 'Nhánh 3; trung tâm y tế nơi ở'),
  ('B4', '01', '2021-01-01', 'WARD', 'Nhánh 4; phường nơi xảy ra'),
  ('NO_QR', '01', '2021-01-01', 'INSPECTION', 'Đề xuất'),
  ('TRAVEL', '01', '2021-01-01', 'CITY', 'Đề xuất'),
  ('B5', '01', '2021-01-01', 'DISTRICT', 'Nhánh 5'),
  ('B6', '01', '2021-01-01', 'WARD', 'Nhánh 6; phường nơi ở'),
  ('B7', '01', '2021-01-01', 'CITY', 'Nhánh 7');

INSERT INTO hotline_template (code, category, position, name, text, source) VALUES
  ('RECEIVED', NULL, 1, 'Đã tiếp nhận', 'Tổng đài 1022 đã tiếp nhận phản ánh số {so} về "{loai}" tại {dia_ban}. Phản ánh đã chuyển {don_vi}, trả lời trước {han}.', 'Đề xuất'),
  ('REMINDED', 'B4', 2, 'Đã kiểm tra, nhắc nhở', '{don_vi} đã kiểm tra theo phản ánh số {so}, đã yêu cầu giải tán và nhắc nhở người vi phạm. Cảm ơn ông/bà đã phản ánh.', 'Đề xuất'),
  ('FINED', 'B4', 3, 'Đã lập biên bản', '{don_vi} đã kiểm tra theo phản ánh số {so} và lập biên bản vi phạm hành chính. Kết quả xử lý do người có thẩm quyền quyết định.', 'Đề xuất'),
  ('NOT_FOUND', 'B4', 4, 'Không phát hiện vi phạm', '{don_vi} đã kiểm tra theo phản ánh số {so}; tại thời điểm kiểm tra không phát hiện vi phạm. Đề nghị ông/bà phản ánh lại nếu tái diễn.', 'Đề xuất'),
  ('DELIVERED', 'B6', 5, 'Đã tiếp tế', '{don_vi} đã liên hệ và tiếp tế theo yêu cầu số {so}.', 'Đề xuất');
