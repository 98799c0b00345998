CREATE TABLE tracing_wording (
  kind       VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATETIME(3)   NOT NULL,
  text       VARCHAR(2000) NOT NULL,
  text_en    VARCHAR(2000) NOT NULL,
  source     VARCHAR(500)  NOT NULL,
  PRIMARY KEY (kind, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO tracing_wording (kind, valid_from, text, text_en, source) VALUES
  ('ALERT', '2021-01-01 00:00:00',
   'Kính gửi {0}, {1}. Đã có người mắc COVID-19 đến địa điểm này trong khoảng {2} đến {3}. Đề nghị địa điểm: tạm dừng đón khách tại khu vực liên quan để khử khuẩn, thông báo cho nhân viên có mặt trong thời gian trên đến trạm y tế để được hướng dẫn, và giữ danh sách ca làm việc. Không công khai hoặc tìm hiểu danh tính người bệnh.',
   'To {0}, {1}. Somebody with COVID-19 was at this place between {2} and {3}. Please stop receiving guests in the part concerned until it is disinfected, tell the staff who were there at that time to go to the health station, and keep the shift lists. Do not publish or look for who the person is.',
   'Đề xuất; chưa có văn bản quy định'),
  ('PUBLIC', '2021-01-01 00:00:00',
   'Thông báo khẩn: người đã đến {0}, {1} trong khoảng {2} đến {3} đề nghị liên hệ ngay trạm y tế nơi ở hoặc gọi 1022 để được hướng dẫn, hạn chế tiếp xúc và theo dõi sức khỏe.',
   'Urgent notice: whoever was at {0}, {1} between {2} and {3} is asked to contact the health station at home or to call 1022 at once, to avoid contacts and to watch their health.',
   'Đề xuất theo cách thông báo địa điểm của Thành phố năm 2021: nêu nơi và giờ, không nêu người; chưa có văn bản quy định');

CREATE TABLE tracing_notice (
  id             BINARY(16)    NOT NULL,
  case_id        BINARY(16)    NOT NULL,
  venue_no       INT           NOT NULL,
  area_path      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind           VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_at        DATETIME(3)   NOT NULL,
  to_at          DATETIME(3)   NOT NULL,
  text           VARCHAR(2000) NOT NULL,
  released_at    DATETIME(3)   NOT NULL,
  released_by    VARCHAR(100)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_tracing_notice_once (case_id, venue_no, kind, from_at, to_at),
  KEY idx_tracing_notice_area (area_path, id)
) CHARACTER SET utf8mb4;

ALTER TABLE tracing_run_venue ADD COLUMN last_on DATE NULL;
