-- Hàng Bồ and Hàng Bò are two streets: posters, task lists and teams tell them apart; the search has a column of its own
ALTER TABLE venues_venue
  MODIFY street VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;

CREATE TABLE venues_due_count (
  id     BIGINT     NOT NULL AUTO_INCREMENT,
  counts MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
) CHARACTER SET utf8mb4;
