-- A device that tells a minibus from a bus is believed; the column stands last so that no partition is written anew.
ALTER TABLE camera_observation ADD COLUMN minibus DOUBLE NULL;
