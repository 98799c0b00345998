ALTER TABLE tracing_run_meeting ADD COLUMN last_at DATETIME(3) NULL;
ALTER TABLE tracing_run ADD COLUMN checked_in INT NULL;
