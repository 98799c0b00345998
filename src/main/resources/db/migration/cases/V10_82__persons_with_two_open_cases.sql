CREATE TABLE cases_double (
  person_id BINARY(16)  NOT NULL,
  at        DATETIME(3) NOT NULL,
  PRIMARY KEY (person_id)
) CHARACTER SET utf8mb4;

INSERT INTO cases_double (person_id, at)
SELECT person_id, MAX(registered_at) FROM cases_case WHERE ended_at IS NULL GROUP BY person_id HAVING COUNT(*) > 1;
