ALTER TABLE audit_entry ADD COLUMN outside BOOLEAN NOT NULL DEFAULT FALSE;

INSERT INTO audit_watch_rule (watch, valid_from, threshold, from_hour, to_hour, source) VALUES
  ('OUTSIDE', '2021-01-01', 20, NULL, NULL, 'Proposal: a shared case names fewer than 20 people in an hour of work');
