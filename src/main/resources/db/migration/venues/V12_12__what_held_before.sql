-- what a venue goes back to: from a closing, from an office's suspension; and the day whose scans were of an earlier code
ALTER TABLE venues_venue
  ADD COLUMN stage_closed         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN opening_before       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN opening_basis_before VARCHAR(500) NULL,
  ADD COLUMN scanned_before       DATE         NULL;

UPDATE venues_venue SET stage_closed = stage_before, stage_before = NULL WHERE stage = 'CLOSED';
