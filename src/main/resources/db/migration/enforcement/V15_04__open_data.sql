CREATE TABLE enforcement_open_rule (
  valid_from DATE         NOT NULL,
  least      INT          NOT NULL,
  source     VARCHAR(500) NOT NULL,
  PRIMARY KEY (valid_from)
) CHARACTER SET utf8mb4;

INSERT INTO enforcement_open_rule VALUES ('2021-01-01', 5, 'Đề xuất giao kèm phần mềm: không công bố nhóm dưới 5 địa điểm');
