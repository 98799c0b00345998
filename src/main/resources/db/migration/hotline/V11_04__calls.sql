CREATE TABLE hotline_call (
  id         BINARY(16)    NOT NULL,
  at         DATETIME(3)   NOT NULL,
  seconds    INT           NOT NULL,
  direction  VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered   BOOLEAN       NOT NULL,
  branch     INT           NULL,
  category   VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  outcome    VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer    VARCHAR(100)  NOT NULL,
  phone      VARBINARY(100) NULL,
  phone_hash VARBINARY(32) NULL,
  sealed_note BLOB         NULL,
  ticket_id  BINARY(16)    NULL,
  article_id BINARY(16)    NULL,
  PRIMARY KEY (id),
  KEY idx_hotline_call_at (at),
  KEY idx_hotline_call_phone (phone_hash, at)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_call_draft (
  officer    VARCHAR(100) NOT NULL,
  updated_at DATETIME(3)  NOT NULL,
  sealed     BLOB         NOT NULL,
  PRIMARY KEY (officer)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_article (
  id          BINARY(16)    NOT NULL,
  branch      INT           NOT NULL,
  title       VARCHAR(200)  NOT NULL,
  body        VARCHAR(4000) NOT NULL,
  folded      VARCHAR(4500) NOT NULL,
  source      VARCHAR(300)  NOT NULL,
  valid_from  DATE          NOT NULL,
  valid_to    DATE          NULL,
  helped      INT           NOT NULL,
  not_helped  INT           NOT NULL,
  reviewed_at DATETIME(3)   NULL,
  reviewed_by VARCHAR(100)  NULL,
  PRIMARY KEY (id),
  KEY idx_hotline_article_valid (valid_to, branch)
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_care (
  id          BINARY(16)     NOT NULL,
  area_path   VARCHAR(40)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  caller_name VARCHAR(120)   NOT NULL,
  phone       VARBINARY(100) NOT NULL,
  reason      VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_at     DATETIME(3)    NOT NULL,
  attempts    INT            NOT NULL,
  outcome     VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  done_at     DATETIME(3)    NULL,
  lease_by    VARCHAR(100)   NULL,
  lease_until DATETIME(3)    NULL,
  PRIMARY KEY (id),
  KEY idx_hotline_care_next (done_at, next_at)
) CHARACTER SET utf8mb4;

INSERT INTO hotline_article (id, branch, title, body, folded, source, valid_from, valid_to, helped, not_helped) VALUES
  (UNHEX('0190A0000000700080000000000000A1'), 1, 'Gọi cấp cứu khi nào?',
   'Khó thở, thở nhanh trên 30 lần/phút, SpO2 dưới 94 %, tím môi, đau ngực, lơ mơ: chuyển nhánh 1 tới 115 ngay, không chờ lập phản ánh.',
   'goi cap cuu khi nao kho tho tho nhanh spo2 tim moi dau nguc lo mo 115', 'Đề xuất; đối chiếu hướng dẫn hiện hành của Bộ Y tế trước khi dùng thật', '2021-08-19', '2022-12-31', 0, 0),
  (UNHEX('0190A0000000700080000000000000A2'), 4, 'Địa điểm phải có điểm quét mã QR không?',
   'Có. Địa điểm phải tạo điểm quét mã QR tại qr.tokhaiyte.vn; người không có điện thoại thông minh dùng CCCD hoặc thẻ BHYT. Nhắc quá 3 lần chưa có thì địa phương yêu cầu dừng hoạt động đến khi có.',
   'dia diem phai co diem quet ma qr khong tokhaiyte cccd bhyt nhac qua 3 lan dung hoat dong', 'Văn bản 2665/STTTT-CNTT ngày 22/9/2021', '2021-09-22', '2022-05-15', 0, 0),
  (UNHEX('0190A0000000700080000000000000A3'), 4, 'Dùng ứng dụng khai báo nào?',
   'Một trong bốn ứng dụng Bluezone, NCOVI, Vietnam Health Declaration, VNeID; từ 30/9/2021 dùng PC-Covid.',
   'dung ung dung khai bao nao bluezone ncovi vhd vneid pc covid', 'amp.laodong.vn 23/9/2021', '2021-09-23', '2022-05-15', 0, 0),
  (UNHEX('0190A0000000700080000000000000A4'), 3, 'Giờ tư vấn của mạng lưới thầy thuốc',
   'Nhánh 3 tư vấn các khung 9h00–11h00, 15h00–17h00, 19h00–21h00 hằng ngày. Ngoài giờ ghi nhận để gọi lại.',
   'gio tu van cua mang luoi thay thuoc nhanh 3 9 11 15 17 19 21', 'kinhtedothi, 2021', '2021-08-19', '2022-12-31', 0, 0),
  (UNHEX('0190A0000000700080000000000000A5'), 7, 'Ai giải đáp thủ tục hành chính?',
   'Nhánh 7 của 1022 do Sở TT&TT tiếp nhận, chuyển sở, ngành, quận, huyện theo thẩm quyền.',
   'ai giai dap thu tuc hanh chinh nhanh 7 so tt tt', 'sovhtt.hanoi.gov.vn, 17/12/2021', '2021-12-17', NULL, 0, 0);
