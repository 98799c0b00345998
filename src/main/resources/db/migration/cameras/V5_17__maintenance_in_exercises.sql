-- Work that is entered in an exercise is the exercise's; what the form takes as its reason is stored whole.
ALTER TABLE camera_maintenance
  ADD COLUMN exercise BOOLEAN NOT NULL DEFAULT FALSE,
  MODIFY COLUMN reason VARCHAR(500) NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (camera_no, exercise);
