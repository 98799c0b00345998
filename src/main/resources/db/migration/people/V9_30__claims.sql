CREATE TABLE people_claim (
  key_hash  BINARY(32)  NOT NULL,
  person_id BINARY(16)  NOT NULL,
  at        DATETIME(3) NOT NULL,
  PRIMARY KEY (key_hash),
  KEY idx_people_claim_at (at)
);
