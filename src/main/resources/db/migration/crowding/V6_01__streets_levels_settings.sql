CREATE TABLE crowding_street (
  id          BINARY(16)   NOT NULL,
  version     INT          NOT NULL,
  code        VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL,
  name        VARCHAR(200) NOT NULL,
  folded      VARCHAR(260) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  area_path   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line        MEDIUMTEXT   NOT NULL,
  changed_at  DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY crowding_street_code (code),
  KEY crowding_street_area (area_path, folded),
  KEY crowding_street_folded (folded, id)
) CHARACTER SET utf8mb4;

CREATE TABLE crowding_street_camera (
  street_id BINARY(16) NOT NULL,
  position  INT        NOT NULL,
  camera_id BINARY(16) NOT NULL,
  PRIMARY KEY (street_id, position),
  KEY crowding_street_camera_camera (camera_id),
  CONSTRAINT crowding_street_camera_street FOREIGN KEY (street_id) REFERENCES crowding_street (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE crowding_street_import (
  id        BINARY(16)   NOT NULL,
  at        DATETIME(3)  NOT NULL,
  officer   VARCHAR(120) NOT NULL,
  added     INT          NOT NULL,
  changed   INT          NOT NULL,
  undone_at DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY crowding_street_import_at (at)
) CHARACTER SET utf8mb4;

CREATE TABLE crowding_street_import_row (
  import_id     BINARY(16) NOT NULL,
  street_id     BINARY(16) NOT NULL,
  version_after INT        NOT NULL,
  before_import JSON       NULL,
  PRIMARY KEY (import_id, street_id),
  CONSTRAINT crowding_street_import_row_import
    FOREIGN KEY (import_id) REFERENCES crowding_street_import (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE crowding_level (
  street_id       BINARY(16)  NOT NULL,
  from_minute     DATETIME(3) NOT NULL,
  level           TINYINT     NOT NULL,
  basis           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value           DOUBLE      NOT NULL,
  setting_version INT         NOT NULL,
  PRIMARY KEY (street_id, from_minute),
  KEY crowding_level_minute (from_minute)
) CHARACTER SET utf8mb4;

CREATE TABLE crowding_setting (
  version    INT          NOT NULL,
  valid_from DATETIME(3)  NOT NULL,
  source     VARCHAR(500) NOT NULL,
  rules      JSON         NOT NULL,
  entered_by VARCHAR(120) NOT NULL,
  entered_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO crowding_setting (version, valid_from, source, rules, entered_by, entered_at) VALUES (
  1, '2021-06-30 17:00:00.000',
  'Bộ ngưỡng giao kèm hệ thống [J]: dải mật độ quanh khoảng cách 2 m (0,25 người/m²), không phải mức tiện nghi của Fruin (1971). Chờ Ban Chỉ đạo phòng, chống dịch Thành phố quyết định.',
  '{"density":{"up":[0.08,0.16,0.25,0.31],"down":[0.06,0.12,0.20,0.25]},"relative":{"up":[1.0,1.25,1.6,2.0],"down":[0.9,1.1,1.4,1.75]},"rise":{"needed":8,"of":10},"fall":{"needed":10,"of":10},"maxAgeMinutes":10,"usual":{"hours":6,"leastMinutes":30,"spread":3.0,"floor":5.0},"advisory":{"level":4,"heldMinutes":5,"quietMinutes":60,"acknowledgeMinutes":15,"warnPercent":70,"remindMinutes":5,"template":"Theo số liệu camera, tuyến phố {street} ({area}) ở mức {level} – {levelName} từ {since}; ghi nhận {people}, {value}. Đề nghị UBND {addressee} chỉ đạo lực lượng chức năng kiểm tra, nhắc nhở, không để tập trung đông người, bảo đảm khoảng cách theo quy định về phòng, chống dịch COVID-19 và báo cáo kết quả trên hệ thống."},"densityWeights":{"PERSON":1.0},"relativeWeights":{"PERSON":1.0,"BICYCLE":1.0,"MOTORCYCLE":1.0,"CAR":1.0,"BUS":1.0,"TRUCK":1.0}}',
  'console', '2021-06-30 17:00:00.000');
