CREATE TABLE venues_signal_rule (
  version       INT          NOT NULL,
  valid_from    DATETIME(3)  NOT NULL,
  camera_metres INT          NOT NULL,
  people        INT          NOT NULL,
  most_scans    INT          NOT NULL,
  source        VARCHAR(500) NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO venues_signal_rule VALUES
  (1, '2021-01-01 00:00:00', 60, 3, 2,
   'Đề xuất, chưa có văn bản quy định: camera trong 60 m đếm trung bình từ 3 người trong hình mà cả ngày không quá 2 lượt quét');
