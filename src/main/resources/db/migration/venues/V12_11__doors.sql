-- what a check-in by number needs, from the index alone
CREATE INDEX idx_venues_venue_door ON venues_venue (number, area_path, stage, last_zone);
