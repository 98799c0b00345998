ALTER TABLE people_person ADD COLUMN family VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  GENERATED ALWAYS AS (SUBSTRING_INDEX(name_folded, ' ', 1)) STORED;
ALTER TABLE people_person DROP INDEX idx_people_person_forward;
ALTER TABLE people_person ADD INDEX idx_people_person_front (name_folded, name_turned, id, area_path);
ALTER TABLE people_person ADD INDEX idx_people_person_family (family, name_turned, id, area_path);
