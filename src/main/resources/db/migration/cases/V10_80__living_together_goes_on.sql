-- The day that a link had before a confirmation ended it, so that a confirmation that was wrong can be taken back.
ALTER TABLE cases_exposure ADD COLUMN last_before DATE NULL;
