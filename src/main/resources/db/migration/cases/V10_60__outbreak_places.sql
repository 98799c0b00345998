-- Outbreak places. A case belongs to one by a marker of its own, by hand, or because it met a case of the place there;
-- a row with belongs = FALSE says that it does not, whatever its markers say.
CREATE TABLE cases_outbreak (
  id         BINARY(16)   NOT NULL,
  version    INT          NOT NULL,
  name       VARCHAR(200) NOT NULL,
  folded     VARCHAR(200) NOT NULL,
  address    VARCHAR(300) NOT NULL,
  area_path  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  setting    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lat        DOUBLE       NULL,
  lon        DOUBLE       NULL,
  venue      VARCHAR(20)  NOT NULL,
  opened_on  DATE         NOT NULL,
  closed_at  DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY idx_cases_outbreak_area (area_path, id),
  KEY idx_cases_outbreak_closed (closed_at)
) CHARACTER SET utf8mb4;

CREATE TABLE cases_outbreak_case (
  outbreak_id BINARY(16)   NOT NULL,
  case_id     BINARY(16)   NOT NULL,
  belongs     BOOLEAN      NOT NULL,
  officer     VARCHAR(100) NOT NULL,
  at          DATETIME(3)  NOT NULL,
  PRIMARY KEY (outbreak_id, case_id),
  KEY idx_cases_outbreak_case_case (case_id),
  CONSTRAINT fk_cases_outbreak_case_place FOREIGN KEY (outbreak_id) REFERENCES cases_outbreak (id) ON DELETE CASCADE,
  CONSTRAINT fk_cases_outbreak_case_case FOREIGN KEY (case_id) REFERENCES cases_case (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE cases_outbreak_step (
  id           BINARY(16)    NOT NULL,
  outbreak_id  BINARY(16)    NOT NULL,
  at           DATETIME(3)   NOT NULL,
  step         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer      VARCHAR(100)  NOT NULL,
  officer_name VARCHAR(200)  NOT NULL,
  note         VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id),
  KEY idx_cases_outbreak_step_place (outbreak_id, id),
  CONSTRAINT fk_cases_outbreak_step_place FOREIGN KEY (outbreak_id) REFERENCES cases_outbreak (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

ALTER TABLE cases_marker
  ADD COLUMN outbreak_id BINARY(16) NULL,
  ADD KEY idx_cases_marker_outbreak (outbreak_id, from_at),
  ADD CONSTRAINT fk_cases_marker_outbreak FOREIGN KEY (outbreak_id) REFERENCES cases_outbreak (id) ON DELETE SET NULL;
