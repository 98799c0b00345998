-- Vehicles weigh as motorcycles do on streets like these; of trucks nothing is published, they are taken as minibuses [J].
UPDATE crowding_setting SET
  rules = JSON_SET(rules,
    '$.relativeWeights.BICYCLE', 1.4, '$.relativeWeights.MOTORCYCLE', 1.0, '$.relativeWeights.CAR', 3.4,
    '$.relativeWeights.BUS', 10.5, '$.relativeWeights.TRUCK', 8.3),
  source = CONCAT(source,
    ' Quy đổi ra xe máy: ô tô con 3,4; xe buýt 10,5; xe đạp 1,4 (ASCE J. Transp. Eng. 2012, 138(6)) [P]; xe tải như xe khách nhỏ 8,3 [J].')
WHERE version = 1;
