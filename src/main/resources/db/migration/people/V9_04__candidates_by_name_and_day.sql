ALTER TABLE people_person DROP INDEX idx_people_person_initials;
ALTER TABLE people_person DROP INDEX idx_people_person_ends;
ALTER TABLE people_person ADD INDEX idx_people_person_initials (birth_year, initials, birth_date);
ALTER TABLE people_person ADD INDEX idx_people_person_ends (birth_year, name_ends, birth_date);
ALTER TABLE people_person ADD INDEX idx_people_person_namesake (name_sorted, birth_date);
