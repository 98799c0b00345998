-- check-outs once more, few beside the check-ins: who left a venue late is found without reading all who came there meanwhile
CREATE TABLE venues_check_out (
  venue_no INT         NOT NULL,
  at       DATETIME(3) NOT NULL,
  person   BINARY(16)  NOT NULL,
  PRIMARY KEY (venue_no, at, person),
  KEY idx_venues_check_out_at (at)
) CHARACTER SET utf8mb4;

INSERT IGNORE INTO venues_check_out (venue_no, at, person)
  SELECT venue_no, at, person FROM venues_check_in WHERE leaving = 1;
