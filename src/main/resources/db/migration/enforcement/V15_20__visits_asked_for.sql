ALTER TABLE enforcement_place ADD COLUMN quiet_on DATE NULL;

INSERT INTO enforcement_weight (version, valid_from, weights, source)
SELECT MAX(version) + 1, '2021-01-01',
  '{"weights":{"NO_CODE":{"points":40,"most":40},"DORMANT":{"points":25,"most":25},"SILENT":{"points":1,"most":15},"PETITION":{"points":10,"most":30},"QUIET":{"points":30,"most":30},"CROWD":{"points":5,"most":15},"VIOLATION":{"points":10,"most":30},"REMINDER":{"points":8,"most":32},"WAITING":{"points":0.5,"most":15},"NEVER":{"points":10,"most":10},"OVERDUE":{"points":25,"most":25}},"reinspectDays":2,"petitionMetres":150}',
  'Đề xuất giao kèm phần mềm, chờ Thành phố quyết định; thêm điểm cho nơi ít lượt quét dù camera thấy đông người'
FROM enforcement_weight;
