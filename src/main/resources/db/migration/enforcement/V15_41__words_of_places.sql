CREATE TABLE enforcement_place_word (
  word  VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  venue BINARY(16)  NOT NULL,
  PRIMARY KEY (word, venue),
  KEY idx_enforcement_place_word_venue (venue),
  CONSTRAINT fk_enforcement_place_word_place FOREIGN KEY (venue) REFERENCES enforcement_place (venue) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

ALTER TABLE enforcement_place
  ADD COLUMN worded BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY idx_enforcement_place_worded (worded);
