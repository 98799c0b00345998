CREATE TABLE protection_clock (
  code       VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE         NOT NULL,
  amount     INT          NOT NULL,
  unit       VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  warn_hours INT          NOT NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (code, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO protection_clock (code, valid_from, amount, unit, warn_hours, source) VALUES
  ('REQUEST_ANSWER',      '2023-07-01', 72, 'HOURS', 24, 'Nghị định 13/2023/NĐ-CP: 72 giờ sau khi có yêu cầu'),
  ('REQUEST_SHOW',        '2023-07-01', 72, 'HOURS', 24, 'Nghị định 13/2023/NĐ-CP: 72 giờ sau khi có yêu cầu'),
  ('REQUEST_ERASE',       '2023-07-01', 72, 'HOURS', 24, 'Nghị định 13/2023/NĐ-CP: 72 giờ sau khi có yêu cầu'),
  ('REQUEST_STOP',        '2023-07-01', 72, 'HOURS', 24, 'Nghị định 13/2023/NĐ-CP: 72 giờ sau khi có yêu cầu'),
  ('REQUEST_STOP_SHARED', '2023-07-01', 72, 'HOURS', 24, 'Nghị định 13/2023/NĐ-CP: 72 giờ sau khi có yêu cầu'),
  ('BREACH_NOTICE',       '2023-07-01', 72, 'HOURS', 24, 'Nghị định 13/2023/NĐ-CP: thông báo cho A05 trong 72 giờ'),
  ('REQUEST_ANSWER',      '2026-01-01',  2, 'WORKING_DAYS', 24, 'Nghị định 356/2025/NĐ-CP: trả lời trong 2 ngày làm việc'),
  ('REQUEST_SHOW',        '2026-01-01', 10, 'DAYS', 72, 'Nghị định 356/2025/NĐ-CP: cho xem, cung cấp, chỉnh sửa trong khoảng 10 ngày'),
  ('REQUEST_ERASE',       '2026-01-01', 20, 'DAYS', 72, 'Đề xuất: 20 ngày, mức dài nhất của Nghị định 356/2025/NĐ-CP; chưa đọc được điều khoản riêng về xóa'),
  ('REQUEST_STOP',        '2026-01-01', 15, 'DAYS', 72, 'Nghị định 356/2025/NĐ-CP: rút lại đồng ý, hạn chế, phản đối trong 15 ngày'),
  ('REQUEST_STOP_SHARED', '2026-01-01', 20, 'DAYS', 72, 'Nghị định 356/2025/NĐ-CP: 20 ngày khi có bên xử lý hoặc bên thứ ba'),
  ('BREACH_NOTICE',       '2026-01-01', 72, 'HOURS', 24, 'Luật 91/2025/QH15: thông báo cho A05 trong 72 giờ');

CREATE TABLE protection_number (
  prefix      VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year        INT        NOT NULL,
  last_number INT        NOT NULL,
  PRIMARY KEY (prefix, year)
) CHARACTER SET utf8mb4;

CREATE TABLE protection_request (
  id             BINARY(16)     NOT NULL,
  version        INT            NOT NULL,
  number         VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind           VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  way            VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_path      VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requester      VARBINARY(1000) NOT NULL,
  requester_hash VARBINARY(32)  NOT NULL,
  contact        VARBINARY(1000) NOT NULL,
  words          VARBINARY(16100) NOT NULL,
  person         BINARY(16)     NULL,
  shared         BOOLEAN        NOT NULL,
  received_at    DATETIME(3)    NOT NULL,
  answer_due     DATETIME(3)    NOT NULL,
  done_due       DATETIME(3)    NOT NULL,
  answered_at    DATETIME(3)    NULL,
  extended_at    DATETIME(3)    NULL,
  identified     VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  state          VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome        VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  closed_at      DATETIME(3)    NULL,
  awaited_by     DATETIME(3)    NULL,
  warn_from      DATETIME(3)    NULL,
  PRIMARY KEY (id),
  UNIQUE KEY protection_request_number (number),
  KEY protection_request_awaited (awaited_by, id),
  KEY protection_request_closed (closed_at, id),
  KEY protection_request_area (area_path, awaited_by, id),
  KEY protection_request_requester (requester_hash),
  KEY protection_request_person (person)
) CHARACTER SET utf8mb4;

CREATE TABLE protection_paper (
  id          BINARY(16)    NOT NULL,
  version     INT           NOT NULL,
  request_id  BINARY(16)    NOT NULL,
  content     LONGBLOB      NOT NULL,
  records     INT           NOT NULL,
  state       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  prepared_by VARCHAR(100)  NOT NULL,
  prepared_at DATETIME(3)   NOT NULL,
  reviewed_by VARCHAR(100)  NULL,
  reviewed_at DATETIME(3)   NULL,
  note        VARCHAR(1000) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  UNIQUE KEY protection_paper_request (request_id),
  CONSTRAINT protection_paper_request FOREIGN KEY (request_id) REFERENCES protection_request (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE protection_incident (
  id            BINARY(16)    NOT NULL,
  version       INT           NOT NULL,
  number        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind          VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  severity      VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  data_kinds    VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_path     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what          VARCHAR(2000) NOT NULL,
  people        INT           NULL,
  discovered_at DATETIME(3)   NOT NULL,
  notify_due    DATETIME(3)   NOT NULL,
  contained_at  DATETIME(3)   NULL,
  notified_at   DATETIME(3)   NULL,
  not_needed    BOOLEAN       NOT NULL,
  told_at       DATETIME(3)   NULL,
  closed_at     DATETIME(3)   NULL,
  awaited_by    DATETIME(3)   NULL,
  warn_from     DATETIME(3)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY protection_incident_number (number),
  KEY protection_incident_awaited (awaited_by, id),
  KEY protection_incident_discovered (discovered_at, id),
  KEY protection_incident_area (area_path, discovered_at, id)
) CHARACTER SET utf8mb4;

CREATE TABLE protection_step (
  record_id BINARY(16)    NOT NULL,
  position  INT           NOT NULL,
  at        DATETIME(3)   NOT NULL,
  step      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer   VARCHAR(120)  NOT NULL,
  note      VARCHAR(2000) NOT NULL,
  PRIMARY KEY (record_id, position),
  KEY protection_step_at (at)
) CHARACTER SET utf8mb4;
