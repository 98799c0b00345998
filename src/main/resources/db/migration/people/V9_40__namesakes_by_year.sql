-- Namesakes of whom the year alone is known are told apart without reading their records.
ALTER TABLE people_person DROP INDEX idx_people_person_namesake;
ALTER TABLE people_person DROP INDEX idx_people_person_day;
ALTER TABLE people_person ADD INDEX idx_people_person_namesake (name_sorted, birth_date, birth_year);
ALTER TABLE people_person ADD INDEX idx_people_person_day (birth_date, name_turned, birth_year);
