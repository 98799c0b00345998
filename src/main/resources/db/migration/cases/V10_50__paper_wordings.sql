CREATE TABLE cases_paper_wording (
  paper      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE         NOT NULL,
  kind       VARCHAR(60)  NOT NULL,
  symbol     VARCHAR(20)  NOT NULL,
  subject    VARCHAR(300) NOT NULL,
  grounds    TEXT         NOT NULL,
  opening    VARCHAR(500) NOT NULL,
  closing    TEXT         NOT NULL,
  authority  VARCHAR(100) NOT NULL,
  post       VARCHAR(100) NOT NULL,
  recipients VARCHAR(500) NOT NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (paper, valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO cases_paper_wording VALUES
  ('DECISION', '2021-01-01', 'Quyết định', 'QĐ-UBND',
   'Về việc áp dụng biện pháp cách ly y tế để phòng, chống dịch COVID-19',
   'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Luật Phòng, chống bệnh truyền nhiễm ngày 21 tháng 11 năm 2007;\nCăn cứ Nghị định số 101/2010/NĐ-CP ngày 30 tháng 9 năm 2010 của Chính phủ;\nTheo đề nghị của Trạm trưởng Trạm Y tế.',
   'Áp dụng biện pháp cách ly y tế đối với người có tên sau đây:',
   'Điều 2. Thời gian cách ly: từ ngày {from} đến hết ngày {until}. Nơi cách ly: {where}.\nĐiều 3. Người được cách ly có trách nhiệm thực hiện đúng hướng dẫn của cơ quan y tế; Trạm Y tế và Công an có trách nhiệm theo dõi, giám sát.\nĐiều 4. Quyết định này có hiệu lực kể từ ngày ký.',
   'TM. Ủy ban nhân dân', 'Chủ tịch', 'Như Điều 1, Điều 3\nTrạm Y tế, Công an\nLưu: VT',
   'Nghị định 101/2010/NĐ-CP; câu chữ là đề xuất giao kèm phần mềm, chờ Sở Tư pháp và Sở Y tế xác nhận'),
  ('COMPLETION', '2021-01-01', 'Giấy xác nhận', 'GXN',
   'Về việc hoàn thành thời gian cách ly y tế',
   '', 'Xác nhận người có tên sau đây:',
   'Đã hoàn thành thời gian cách ly y tế từ ngày {from} đến hết ngày {until} theo đúng quy định.\nĐề nghị tiếp tục tự theo dõi sức khỏe và thực hiện các biện pháp phòng, chống dịch.',
   '', 'Trạm trưởng', 'Người được xác nhận\nLưu: VT',
   'Nghị định 101/2010/NĐ-CP; câu chữ là đề xuất giao kèm phần mềm, chờ Sở Y tế xác nhận');
