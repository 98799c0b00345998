-- A minute of the past asks which cameras misled then; offline ones, which are most, are not among them.
CREATE INDEX idx_camera_trouble_kind ON camera_trouble (kind, ended_at, since, camera_id);
