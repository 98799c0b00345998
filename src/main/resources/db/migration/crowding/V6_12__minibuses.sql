-- A minibus is 8.3 motorcycles in the delivered rules; in those that officers entered it goes on weighing as the bus that
-- it was counted as until now.
UPDATE crowding_setting SET
  rules = JSON_SET(rules,
    '$.relativeWeights.MINIBUS',
      CAST(COALESCE(JSON_UNQUOTE(JSON_EXTRACT(rules, '$.relativeWeights.BUS')), '0') AS DECIMAL(8, 3)),
    '$.densityWeights.MINIBUS',
      CAST(COALESCE(JSON_UNQUOTE(JSON_EXTRACT(rules, '$.densityWeights.BUS')), '0') AS DECIMAL(8, 3)))
WHERE version > 1;

UPDATE crowding_setting SET
  rules = JSON_SET(rules, '$.relativeWeights.MINIBUS', 8.3),
  source = REPLACE(source, 'xe buýt 10,5;', 'xe buýt 10,5; xe khách nhỏ 8,3;')
WHERE version = 1;
