CREATE TABLE venues_kind (
  code            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from      DATE         NOT NULL,
  name            VARCHAR(80)  NOT NULL,
  name_en         VARCHAR(80)  NOT NULL,
  typical_minutes INT          NOT NULL,
  capacity_type   VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ventilation     DOUBLE       NOT NULL,
  casual          BOOLEAN      NOT NULL,
  source          VARCHAR(300) NOT NULL,
  PRIMARY KEY (code, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO venues_kind (code, valid_from, name, name_en, typical_minutes, capacity_type, ventilation, casual, source) VALUES
  ('EATERY',      '2021-01-01', 'Quán ăn, nhà hàng',            'Eatery, restaurant',        60,  'SEATS',         1.0, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('CAFE',        '2021-01-01', 'Quán cà phê, giải khát',       'Café',                      60,  'SEATS',         1.0, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('MARKET',      '2021-01-01', 'Chợ',                          'Market',                    45,  'PEOPLE',        0.6, TRUE,  'Đề xuất; chưa có văn bản quy định'),
  ('SUPERMARKET', '2021-01-01', 'Siêu thị',                     'Supermarket',               40,  'SQUARE_METRES', 0.8, TRUE,  'Đề xuất; chưa có văn bản quy định'),
  ('MALL',        '2021-01-01', 'Trung tâm thương mại',         'Shopping centre',           90,  'SQUARE_METRES', 0.7, TRUE,  'Đề xuất; mã ở cửa chỉ cho biết có mặt trong tòa nhà'),
  ('SHOP',        '2021-01-01', 'Cửa hàng',                     'Shop',                      20,  'SQUARE_METRES', 1.0, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('PHARMACY',    '2021-01-01', 'Nhà thuốc',                    'Pharmacy',                  10,  'PEOPLE',        1.0, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('HEALTH',      '2021-01-01', 'Cơ sở y tế',                   'Health facility',           90,  'PEOPLE',        1.2, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('OFFICE',      '2021-01-01', 'Cơ quan, văn phòng',           'Office',                    480, 'PEOPLE',        1.0, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('FACTORY',     '2021-01-01', 'Nhà máy, cơ sở sản xuất',      'Factory, workshop',         480, 'PEOPLE',        0.9, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('SCHOOL',      '2021-01-01', 'Trường học',                   'School',                    300, 'PEOPLE',        1.0, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('BANK',        '2021-01-01', 'Ngân hàng, bưu điện',          'Bank, post office',         30,  'PEOPLE',        1.0, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('SALON',       '2021-01-01', 'Cắt tóc, làm đẹp',             'Hairdresser, salon',        60,  'SEATS',         1.2, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('WORSHIP',     '2021-01-01', 'Cơ sở tôn giáo, tín ngưỡng',   'Place of worship',          60,  'PEOPLE',        0.8, FALSE, 'Đề xuất; chưa có văn bản quy định'),
  ('STATION',     '2021-01-01', 'Bến xe, nhà ga',               'Bus or railway station',    40,  'PEOPLE',        0.7, TRUE,  'Đề xuất; chưa có văn bản quy định'),
  ('BUILDING',    '2021-01-01', 'Chung cư, tòa nhà',            'Apartment or office block', 15,  'PEOPLE',        0.8, TRUE,  'Đề xuất; mã ở cửa chỉ cho biết có mặt trong tòa nhà'),
  ('STADIUM',     '2021-01-01', 'Sân vận động, nhà thi đấu',    'Stadium, sports hall',      120, 'SEATS',         0.5, TRUE,  'Đề xuất; chưa có văn bản quy định'),
  ('HOTEL',       '2021-01-01', 'Khách sạn, nhà nghỉ',          'Hotel, guest house',        600, 'PEOPLE',        0.8, TRUE,  'Đề xuất; chưa có văn bản quy định'),
  ('OTHER',       '2021-01-01', 'Loại khác',                    'Other',                     45,  'PEOPLE',        1.0, FALSE, 'Đề xuất; chưa có văn bản quy định');

CREATE TABLE venues_rule (
  version         INT          NOT NULL,
  valid_from      DATETIME(3)  NOT NULL,
  dormant_days    INT          NOT NULL,
  check_ins_a_day INT          NOT NULL,
  late_days       INT          NOT NULL,
  ahead_minutes   INT          NOT NULL,
  alike_metres    INT          NOT NULL,
  longest_hours   INT          NOT NULL,
  source          VARCHAR(500) NOT NULL,
  entered_by      VARCHAR(100) NOT NULL,
  entered_at      DATETIME(3)  NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO venues_rule VALUES
  (1, '2021-01-01 00:00:00', 7, 20, 14, 5, 60, 16,
   'Đề xuất, chưa có văn bản quy định; 20 lượt một người một ngày như Corona-Warn-App', 'console', '2021-01-01 00:00:00');

CREATE TABLE venues_venue (
  id                 BINARY(16)     NOT NULL,
  version            INT            NOT NULL,
  number             INT            NOT NULL AUTO_INCREMENT,
  name               VARCHAR(160)   NOT NULL,
  folded             VARCHAR(160)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sought             VARCHAR(540)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind               VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address            VARCHAR(240)   NOT NULL,
  street             VARCHAR(120)   NOT NULL,
  area_path          VARCHAR(40)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lat                DOUBLE         NOT NULL,
  lon                DOUBLE         NOT NULL,
  capacity           INT            NULL,
  checker            VARCHAR(100)   NOT NULL,
  owner_kind         VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_name         VARCHAR(160)   NULL,
  tax_code_sealed    VARBINARY(100) NULL,
  owner_phone_sealed VARBINARY(100) NULL,
  owner_phone_hash   VARBINARY(32)  NULL,
  opening            VARCHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opening_basis      VARCHAR(500)   NOT NULL,
  stage              VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage_before       VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  generation         INT            NOT NULL,
  last_zone          INT            NOT NULL,
  issued_on          DATE           NULL,
  printed_at         DATETIME(3)    NULL,
  posted_at          DATETIME(3)    NULL,
  scanned_on         DATE           NULL,
  closed_at          DATETIME(3)    NULL,
  registered_at      DATETIME(3)    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_venues_venue_number (number),
  KEY idx_venues_venue_name (folded, id, area_path, stage),
  KEY idx_venues_venue_area (area_path, folded, id),
  KEY idx_venues_venue_state (stage, scanned_on, area_path),
  KEY idx_venues_venue_position (lat, lon),
  KEY idx_venues_venue_street (area_path, street),
  KEY idx_venues_venue_phone (owner_phone_hash)
) CHARACTER SET utf8mb4;

CREATE TABLE venues_zone (
  venue_id BINARY(16)  NOT NULL,
  position INT         NOT NULL,
  number   INT         NOT NULL,
  kind     VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(80) NOT NULL,
  PRIMARY KEY (venue_id, position),
  CONSTRAINT fk_venues_zone_venue FOREIGN KEY (venue_id) REFERENCES venues_venue (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE venues_history (
  venue_id     BINARY(16)   NOT NULL,
  position     INT          NOT NULL,
  at           DATETIME(3)  NOT NULL,
  step         VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer      VARCHAR(100) NOT NULL,
  officer_name VARCHAR(120) NOT NULL,
  note         VARCHAR(520) NOT NULL,
  PRIMARY KEY (venue_id, position),
  CONSTRAINT fk_venues_history_venue FOREIGN KEY (venue_id) REFERENCES venues_venue (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE venues_outside_code (
  digest   BINARY(32)   NOT NULL,
  venue_id BINARY(16)   NOT NULL,
  text     VARCHAR(500) NOT NULL,
  added_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (digest),
  KEY idx_venues_outside_code_venue (venue_id),
  CONSTRAINT fk_venues_outside_code_venue FOREIGN KEY (venue_id) REFERENCES venues_venue (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
