ALTER TABLE hotline_ticket
  ADD COLUMN district_path VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (SUBSTRING_INDEX(area_path, '.', 2)) STORED;

ALTER TABLE hotline_ticket
  ADD KEY idx_hotline_ticket_district_opened (district_path, opened_at),
  ADD KEY idx_hotline_ticket_district_queue (active, district_path, sort_due);
