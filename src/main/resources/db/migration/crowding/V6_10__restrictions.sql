-- Under which restriction the city lived, by date: what is usual under one says nothing about another.
CREATE TABLE crowding_restriction (
  valid_from DATETIME(3)  NOT NULL,
  code       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(500) NOT NULL,
  entered_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO crowding_restriction (valid_from, code, source, entered_by) VALUES
  ('2021-07-23 23:00:00.000', 'CT16', 'Chỉ thị 17/CT-UBND: giãn cách toàn Thành phố từ 06:00 ngày 24/7/2021', 'console'),
  ('2021-09-20 23:00:00.000', 'CT15', 'Chỉ thị 22/CT-UBND: từ 06:00 ngày 21/9/2021', 'console');
