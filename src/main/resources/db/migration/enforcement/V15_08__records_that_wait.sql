ALTER TABLE enforcement_record
  ADD COLUMN undecided BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY idx_enforcement_record_undecided_city (undecided, drawn_at, id),
  ADD KEY idx_enforcement_record_undecided_district (undecided, district, drawn_at, id),
  ADD KEY idx_enforcement_record_undecided_ward (undecided, area_path, drawn_at, id),
  ADD KEY idx_enforcement_record_drafts_city (state, drawn_at, id);

UPDATE enforcement_record r SET r.undecided = TRUE
WHERE r.state = 'SIGNED'
  AND NOT EXISTS (SELECT 1 FROM enforcement_decision d WHERE d.record_id = r.id AND d.state <> 'ANNULLED');

ALTER TABLE enforcement_place
  ADD KEY idx_enforcement_place_standing_city (standing, score, venue),
  ADD KEY idx_enforcement_place_standing_district (district, standing, score, venue);

ALTER TABLE enforcement_decision
  ADD KEY idx_enforcement_decision_due (state, next_due);

UPDATE enforcement_law SET text = JSON_SET(text, '$.forms[0].grounds',
  JSON_ARRAY(JSON_UNQUOTE(JSON_EXTRACT(text, '$.forms[1].grounds[0]')), JSON_UNQUOTE(JSON_EXTRACT(text, '$.forms[1].grounds[1]'))))
WHERE number <= 3;
