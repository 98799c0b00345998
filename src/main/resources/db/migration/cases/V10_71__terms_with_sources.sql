ALTER TABLE cases_call_outcome ADD COLUMN source VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE cases_call_outcome ADD COLUMN decided_by VARCHAR(100) NOT NULL DEFAULT '';
UPDATE cases_call_outcome SET source = 'Danh mục giao kèm phần mềm, chờ Sở Y tế quyết định';
ALTER TABLE cases_call_script ADD COLUMN decided_by VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE cases_paper_wording ADD COLUMN decided_by VARCHAR(100) NOT NULL DEFAULT '';

CREATE TABLE cases_request_element (
  officer     VARCHAR(100) NOT NULL,
  request_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position    INT          NOT NULL,
  body_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at          DATETIME(3)  NOT NULL,
  case_id     BINARY(16)   NOT NULL,
  PRIMARY KEY (officer, request_key, position),
  KEY cases_request_element_at (at)
) CHARACTER SET utf8mb4;
