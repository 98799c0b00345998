-- Rows that are good although one of their cells cannot be taken over, such as an outcome that does not fit the kind of case.
ALTER TABLE exchange_import ADD COLUMN partly INT NOT NULL DEFAULT 0;
