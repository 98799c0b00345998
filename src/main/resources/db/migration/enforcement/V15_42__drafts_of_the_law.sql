CREATE TABLE enforcement_law_draft (
  author     VARCHAR(100) NOT NULL,
  version    INT          NOT NULL,
  base       INT          NOT NULL,
  text       MEDIUMTEXT   NOT NULL,
  begun_at   DATETIME(3)  NOT NULL,
  changed_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (author)
) CHARACTER SET utf8mb4;
