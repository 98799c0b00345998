CREATE TABLE enforcement_weight (
  version    INT          NOT NULL,
  valid_from DATE         NOT NULL,
  weights    TEXT         NOT NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO enforcement_weight VALUES (1, '2021-01-01',
  '{"weights":{"NO_CODE":{"points":40,"most":40},"DORMANT":{"points":25,"most":25},"SILENT":{"points":1,"most":15},"PETITION":{"points":10,"most":30},"CROWD":{"points":5,"most":15},"VIOLATION":{"points":10,"most":30},"REMINDER":{"points":8,"most":32},"WAITING":{"points":0.5,"most":15},"NEVER":{"points":10,"most":10},"OVERDUE":{"points":25,"most":25}},"reinspectDays":2,"petitionMetres":150}',
  'Đề xuất giao kèm phần mềm, chờ Thành phố quyết định');

CREATE TABLE enforcement_checklist (
  kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    INT          NOT NULL,
  valid_from DATE         NOT NULL,
  items      TEXT         NOT NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (kind, version)
) CHARACTER SET utf8mb4;

INSERT INTO enforcement_checklist VALUES
  ('*', 1, '2021-01-01', '{"items":[{"code":"QR_POSTED","question":"Mã QR điểm đến được in, dán ở lối vào, cỡ từ 15 × 15 cm","must":true,"act":"VENUE_QR"},{"code":"QR_USED","question":"Có người nhắc và kiểm tra khách quét mã","must":true,"act":"VENUE_QR"},{"code":"MASKS","question":"Nhân viên và khách đeo khẩu trang","must":true,"act":"MASK"},{"code":"HANDS","question":"Có nước sát khuẩn, đo thân nhiệt","must":false,"act":""}]}', 'Công văn 2665/STTTT-CNTT (22/09/2021); danh mục là đề xuất'),
  ('EATERY', 1, '2021-01-01', '{"items":[{"code":"QR_POSTED","question":"Mã QR điểm đến được in, dán ở lối vào, cỡ từ 15 × 15 cm","must":true,"act":"VENUE_QR"},{"code":"QR_USED","question":"Có người nhắc và kiểm tra khách quét mã","must":true,"act":"VENUE_QR"},{"code":"MASKS","question":"Nhân viên đeo khẩu trang","must":true,"act":"MASK"},{"code":"OPEN_ALLOWED","question":"Phục vụ đúng hình thức được phép (tại chỗ hoặc mang về)","must":true,"act":"EATERY_OPEN"},{"code":"DISTANCE","question":"Bàn giãn cách, có vách ngăn","must":false,"act":""},{"code":"HANDS","question":"Có nước sát khuẩn, đo thân nhiệt","must":false,"act":""}]}', 'Công văn 2665/STTTT-CNTT (22/09/2021); danh mục là đề xuất'),
  ('CAFE', 1, '2021-01-01', '{"items":[{"code":"QR_POSTED","question":"Mã QR điểm đến được in, dán ở lối vào, cỡ từ 15 × 15 cm","must":true,"act":"VENUE_QR"},{"code":"QR_USED","question":"Có người nhắc và kiểm tra khách quét mã","must":true,"act":"VENUE_QR"},{"code":"MASKS","question":"Nhân viên đeo khẩu trang","must":true,"act":"MASK"},{"code":"OPEN_ALLOWED","question":"Phục vụ đúng hình thức được phép (tại chỗ hoặc mang về)","must":true,"act":"EATERY_OPEN"},{"code":"DISTANCE","question":"Bàn giãn cách, có vách ngăn","must":false,"act":""}]}', 'Công văn 2665/STTTT-CNTT (22/09/2021); danh mục là đề xuất'),
  ('MARKET', 1, '2021-01-01', '{"items":[{"code":"QR_POSTED","question":"Mã QR ở mọi lối vào chợ","must":true,"act":"VENUE_QR"},{"code":"QR_USED","question":"Có người trực kiểm tra quét mã ở các lối vào","must":true,"act":"VENUE_QR"},{"code":"MASKS","question":"Tiểu thương và khách đeo khẩu trang","must":true,"act":"MASK"},{"code":"CROWD","question":"Có phân luồng, không tụ tập đông người","must":true,"act":"CROWD"}]}', 'Công văn 2665/STTTT-CNTT (22/09/2021); danh mục là đề xuất');

CREATE TABLE enforcement_place (
  venue        BINARY(16)   NOT NULL,
  number       INT          NOT NULL,
  name         VARCHAR(160) NOT NULL,
  sought       VARCHAR(420) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address      VARCHAR(240) NOT NULL,
  area_path    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lat          DOUBLE       NOT NULL,
  lon          DOUBLE       NOT NULL,
  code_state   VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scanned_on   DATE         NULL,
  standing     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  petitions    INT          NOT NULL DEFAULT 0,
  crowd        INT          NULL,
  reminders    INT          NOT NULL DEFAULT 0,
  violations   INT          NOT NULL DEFAULT 0,
  visited_on   DATE         NULL,
  reinspect_on DATE         NULL,
  score        INT          NOT NULL,
  PRIMARY KEY (venue),
  KEY idx_enforcement_place_city (score, venue),
  KEY idx_enforcement_place_district (district, score, venue),
  KEY idx_enforcement_place_ward (area_path, score, venue),
  KEY idx_enforcement_place_standing (standing, district, area_path, score),
  KEY idx_enforcement_place_counts (district, standing),
  KEY idx_enforcement_place_due (reinspect_on),
  KEY idx_enforcement_place_crowd (crowd),
  KEY idx_enforcement_place_position (lat, lon)
) CHARACTER SET utf8mb4;

CREATE TABLE enforcement_inspection (
  id                BINARY(16)    NOT NULL,
  request_key       BINARY(16)    NOT NULL,
  venue             BINARY(16)    NOT NULL,
  area_path         VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at                DATETIME(3)   NOT NULL,
  entered_at        DATETIME(3)   NOT NULL,
  officer           VARCHAR(100)  NOT NULL,
  officer_name      VARCHAR(120)  NOT NULL,
  team              VARCHAR(60)   NOT NULL,
  shift             VARCHAR(60)   NOT NULL,
  outcome           VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reminder          INT           NOT NULL,
  reinspect_on      DATE          NULL,
  note              VARCHAR(1000) NOT NULL,
  checklist         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  checklist_version INT           NOT NULL,
  answers           TEXT          NOT NULL,
  ticket            BINARY(16)    NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_enforcement_inspection_key (request_key),
  KEY idx_enforcement_inspection_venue (venue, at),
  KEY idx_enforcement_inspection_area (area_path, at)
) CHARACTER SET utf8mb4;

CREATE TABLE enforcement_suspension (
  id           BINARY(16)   NOT NULL,
  version      INT          NOT NULL,
  venue        BINARY(16)   NOT NULL,
  area_path    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reminders    INT          NOT NULL,
  basis        VARCHAR(500) NOT NULL,
  proposed_at  DATETIME(3)  NOT NULL,
  proposed_by  VARCHAR(100) NOT NULL,
  decided_at   DATETIME(3)  NULL,
  decided_by   VARCHAR(100) NULL,
  decided_name VARCHAR(120) NULL,
  lifted_at    DATETIME(3)  NULL,
  lifted_by    VARCHAR(100) NULL,
  note         VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  KEY idx_enforcement_suspension_venue (venue, state),
  KEY idx_enforcement_suspension_queue (state, area_path, proposed_at)
) CHARACTER SET utf8mb4;

CREATE TABLE enforcement_petition (
  ticket      BINARY(16)  NOT NULL,
  number      VARCHAR(20) NOT NULL,
  category    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_path   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at    DATETIME(3) NOT NULL,
  answered_at DATETIME(3) NULL,
  PRIMARY KEY (ticket),
  KEY idx_enforcement_petition_open (answered_at, asked_at)
) CHARACTER SET utf8mb4;
