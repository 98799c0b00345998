CREATE TABLE quarantine_order (
  id              BINARY(16)   NOT NULL,
  version         INT          NOT NULL,
  number          VARCHAR(60)  NOT NULL,
  decided_on      DATE         NOT NULL,
  authority       VARCHAR(160) NOT NULL,
  basis           VARCHAR(500) NOT NULL,
  kind            VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id       BINARY(16)   NOT NULL,
  open_person     BINARY(16)   NULL,
  case_id         BINARY(16)   NULL,
  site_id         BINARY(16)   NULL,
  area_path       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  home_path       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  counted_from    DATE         NOT NULL,
  counted_by      VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  doses           INT          NULL,
  last_dose_on    DATE         NULL,
  recovered_on    DATE         NULL,
  rules_version   INT          NOT NULL,
  extra_days      INT          NOT NULL,
  ends_on         DATE         NOT NULL,
  monitored_until DATE         NOT NULL,
  state           VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  registered_at   DATETIME(3)  NOT NULL,
  ended_at        DATETIME(3)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_order_open (open_person),
  KEY idx_quarantine_order_person (person_id),
  KEY idx_quarantine_order_area (area_path, state, ends_on),
  KEY idx_quarantine_order_home (home_path, state, ends_on),
  KEY idx_quarantine_order_ends (state, ends_on),
  KEY idx_quarantine_order_case (case_id)
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_order_step (
  order_id     BINARY(16)   NOT NULL,
  position     INT          NOT NULL,
  at           DATETIME(3)  NOT NULL,
  step         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer      VARCHAR(100) NOT NULL,
  officer_name VARCHAR(120) NOT NULL,
  note         VARCHAR(520) NOT NULL,
  PRIMARY KEY (order_id, position),
  CONSTRAINT fk_quarantine_order_step FOREIGN KEY (order_id) REFERENCES quarantine_order (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_sample (
  id         BINARY(16)   NOT NULL,
  order_id   BINARY(16)   NOT NULL,
  taken_on   DATE         NOT NULL,
  outcome    VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  entered_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_sample_day (order_id, taken_on),
  CONSTRAINT fk_quarantine_sample_order FOREIGN KEY (order_id) REFERENCES quarantine_order (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_stay (
  id           BINARY(16)  NOT NULL,
  version      INT         NOT NULL,
  site_id      BINARY(16)  NOT NULL,
  area_path    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id     BINARY(16)  NOT NULL,
  person_id    BINARY(16)  NOT NULL,
  open_person  BINARY(16)  NULL,
  state        VARCHAR(7)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bed_id       BINARY(16)  NULL,
  room_id      BINARY(16)  NULL,
  ends_on      DATE        NOT NULL,
  cohort       DATE        NULL,
  household    BINARY(16)  NULL,
  vulnerable   BOOLEAN     NOT NULL,
  gender       VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  found_on     DATE        NULL,
  move_asked   BOOLEAN     NOT NULL,
  arrived_at   DATETIME(3) NOT NULL,
  away_for     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  away_at      DATETIME(3) NULL,
  due_back_at  DATETIME(3) NULL,
  left_at      DATETIME(3) NULL,
  left_how     VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_quarantine_stay_open (open_person),
  KEY idx_quarantine_stay_site (site_id, state, ends_on),
  KEY idx_quarantine_stay_left (site_id, left_at),
  KEY idx_quarantine_stay_order (order_id),
  KEY idx_quarantine_stay_person (person_id),
  KEY idx_quarantine_stay_area (area_path, state, ends_on)
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_movement (
  id       BINARY(16)  NOT NULL,
  stay_id  BINARY(16)  NOT NULL,
  site_id  BINARY(16)  NOT NULL,
  room_id  BINARY(16)  NOT NULL,
  bed_id   BINARY(16)  NOT NULL,
  from_at  DATETIME(3) NOT NULL,
  to_at    DATETIME(3) NULL,
  PRIMARY KEY (id),
  KEY idx_quarantine_movement_room (room_id, from_at),
  KEY idx_quarantine_movement_stay (stay_id, from_at),
  CONSTRAINT fk_quarantine_movement_stay FOREIGN KEY (stay_id) REFERENCES quarantine_stay (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE quarantine_rule (
  version          INT          NOT NULL,
  valid_from       DATETIME(3)  NOT NULL,
  cohort_days      INT          NOT NULL,
  vulnerable_from  INT          NOT NULL,
  vulnerable_below INT          NOT NULL,
  leave_hours      INT          NOT NULL,
  last_test_days   INT          NOT NULL,
  source           VARCHAR(500) NOT NULL,
  entered_by       VARCHAR(100) NOT NULL,
  entered_at       DATETIME(3)  NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO quarantine_rule VALUES
  (1, '2021-01-01 00:00:00', 1, 65, 5, 8, 2,
   'Đề xuất, chưa có văn bản quy định; người từ 65 tuổi và trẻ dưới 5 tuổi theo nhóm nguy cơ của Quyết định 3646/QĐ-BYT', 'console', '2021-01-01 00:00:00');

CREATE TABLE quarantine_check (
  order_id    BINARY(16)   NOT NULL,
  checked_on  DATE         NOT NULL,
  part        TINYINT      NOT NULL,
  temperature DOUBLE       NULL,
  spo2        DOUBLE       NULL,
  dyspnoea    BOOLEAN      NOT NULL,
  note        VARCHAR(300) NOT NULL,
  alarm       BOOLEAN      NOT NULL,
  handled_at  DATETIME(3)  NULL,
  handled_by  VARCHAR(100) NULL,
  entered_at  DATETIME(3)  NOT NULL,
  entered_by  VARCHAR(100) NOT NULL,
  PRIMARY KEY (order_id, checked_on, part),
  KEY idx_quarantine_check_alarm (alarm, handled_at),
  CONSTRAINT fk_quarantine_check_order FOREIGN KEY (order_id) REFERENCES quarantine_order (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

INSERT INTO access_policy_rule
  (version, position, roles, relations, sensitivities, field, purposes, channels, visibility, revealable, reason, reason_en) VALUES
  (1, 1600, 'QUARANTINE_MANAGER', 'JOINT', 'IDENTITY,CONTACT,HEALTH', '', '', 'LIST,FORM,SEARCH,PICKER,PRINT,EXPORT,API', 'MASKED', FALSE,
   'Người cách ly tại khu thường có hồ sơ ở phường nơi cư trú; mặc định che', 'People at a site mostly have their record in the ward where they live; masked by default'),
  (1, 1610, 'QUARANTINE_MANAGER', 'JOINT', 'IDENTITY,HEALTH', '', 'QUARANTINE', 'LIST,FORM,SEARCH,PICKER,PRINT,EXPORT,API', 'SHOWN', FALSE,
   'Quản lý khu cách ly xem người tại khu của mình', 'Managers see the people of their site'),
  (1, 1620, 'QUARANTINE_MANAGER', 'JOINT', 'CONTACT', '', 'QUARANTINE', 'LIST,FORM', 'MASKED', TRUE,
   'Gọi người thân vì lý do được ghi nhật ký', 'A relative is called for a reason that is recorded'),
  (1, 1630, 'QUARANTINE_MANAGER', 'JOINT', '', 'person.document*', 'QUARANTINE', 'LIST,FORM,SEARCH,PICKER,PRINT,EXPORT,API', 'MASKED', TRUE,
   'Số giấy tờ luôn che, mở từng lần', 'Numbers of documents stay masked');

CREATE TABLE quarantine_wording (
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

INSERT INTO quarantine_wording VALUES
  ('CERTIFICATE', '2021-01-01', 'Giấy xác nhận', 'GXN',
   'Về việc hoàn thành thời gian cách ly y tế tập trung',
   'Khu cách ly tập trung xác nhận người có tên sau đây:',
   'Đã thực hiện cách ly y tế tập trung tại {site} từ ngày {from} đến hết ngày {until} theo Quyết định số {number} ngày {decided}.\nĐề nghị trạm y tế nơi cư trú tiếp tục theo dõi sức khỏe đến hết ngày {watched}.',
   'Phụ trách khu cách ly', 'Người được xác nhận\nTrạm y tế nơi cư trú\nLưu: VT',
   'Nghị định 101/2010/NĐ-CP; câu chữ là đề xuất giao kèm phần mềm, chờ Sở Y tế xác nhận');
