-- When a camera whose messages come, but too seldom, is no longer read as the present; by date, never changed.
CREATE TABLE camera_rate_rule (
  version    INT          NOT NULL,
  valid_from DATETIME(3)  NOT NULL,
  share      DOUBLE       NOT NULL,
  minutes    INT          NOT NULL,
  days       INT          NOT NULL,
  source     VARCHAR(500) NOT NULL,
  entered_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO camera_rate_rule (version, valid_from, share, minutes, days, source, entered_by) VALUES
  (1, '2021-06-30 17:00:00.000', 0.6, 15, 7,
   'Ngưỡng giao kèm hệ thống: dưới 0,6 nhịp mong đợi là kém, như đầu ghi Frigate tự đánh giá (frigate/stats/util.py) [R]; cửa sổ 15 phút và 7 ngày so sánh là lựa chọn của hệ thống [J].',
   'console');
