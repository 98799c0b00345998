ALTER TABLE tracing_run_meeting ADD COLUMN source_case BINARY(16) NULL;
ALTER TABLE tracing_run ADD COLUMN untested INT NULL;
