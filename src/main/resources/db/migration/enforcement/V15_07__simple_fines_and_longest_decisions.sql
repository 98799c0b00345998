UPDATE enforcement_law SET text = JSON_SET(text, '$.procedure.sources.simple',
  'Luật Xử lý vi phạm hành chính, Điều 56 khoản 1: phạt không lập biên bản') WHERE number <= 3;

UPDATE enforcement_law SET text = JSON_SET(text,
  '$.clocks[10].amount', 1,
  '$.clocks[10].source', 'Luật Xử lý vi phạm hành chính 2012, sửa đổi bởi Luật 67/2020/QH14, Điều 66 khoản 1 điểm b: phải xác minh',
  '$.clocks[11].amount', 2,
  '$.clocks[11].source', 'Luật Xử lý vi phạm hành chính 2012, sửa đổi bởi Luật 67/2020/QH14, Điều 66 khoản 1 điểm c: đặc biệt nghiêm trọng, phức tạp')
WHERE number IN (2, 3);
