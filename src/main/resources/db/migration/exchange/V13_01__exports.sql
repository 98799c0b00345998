CREATE TABLE exchange_terms (
  personal   BOOLEAN      NOT NULL,
  valid_from DATE         NOT NULL,
  rows_above INT          NOT NULL,
  hours      INT          NOT NULL,
  approvers  VARCHAR(300) CHARACTER SET ascii NOT NULL,
  source     VARCHAR(500) NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  PRIMARY KEY (personal, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO exchange_terms (personal, valid_from, rows_above, hours, approvers, source, entered_by) VALUES
  (TRUE, '2021-01-01', 500, 24, 'COMMAND_CENTRE,DISTRICT_OFFICER,HEALTH_OFFICER,OFFICE_CHAIR',
   'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: chỉ dùng dữ liệu trong phạm vi cần thiết; luật không nêu số dòng, 500 dòng là đề xuất, chờ Thành phố quyết định', 'console'),
  (FALSE, '2021-01-01', 200000, 24, 'ADMIN,COMMAND_CENTRE,DISTRICT_OFFICER,OFFICE_CHAIR',
   'Danh sách không có dữ liệu cá nhân; 200.000 dòng là đề xuất, chờ Thành phố quyết định', 'console');

CREATE TABLE exchange_export (
  id            BINARY(16)      NOT NULL,
  version       INT             NOT NULL,
  kind          VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  query         VARBINARY(4000) NOT NULL,
  purpose       VARCHAR(30)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(500)    NOT NULL,
  requested_by  VARCHAR(100)    NOT NULL,
  areas         VARCHAR(1000)   CHARACTER SET ascii NOT NULL,
  requested_at  DATETIME(3)     NOT NULL,
  expected_rows BIGINT          NOT NULL,
  open_hours    INT             NOT NULL,
  state         VARCHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by    VARCHAR(100)    NULL,
  decided_at    DATETIME(3)     NULL,
  note          VARCHAR(500)    NOT NULL,
  expires_at    DATETIME(3)     NULL,
  finished_at   DATETIME(3)     NULL,
  written_rows  BIGINT          NULL,
  digest        VARCHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  KEY idx_exchange_export_officer (requested_by, requested_at),
  KEY idx_exchange_export_state (state, requested_at),
  KEY idx_exchange_export_requested (requested_at)
) CHARACTER SET utf8mb4;
