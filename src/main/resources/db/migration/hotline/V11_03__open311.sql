CREATE TABLE hotline_api_key (
  name         VARCHAR(100)  NOT NULL,
  key_hash     VARBINARY(32) NOT NULL,
  per_day      INT           NOT NULL,
  valid_from   DATETIME(3)   NOT NULL,
  valid_to     DATETIME(3)   NULL,
  made_by      VARCHAR(100)  NOT NULL,
  PRIMARY KEY (name),
  UNIQUE KEY uk_hotline_api_key (key_hash)
) CHARACTER SET utf8mb4;
