-- A download that a stopped node left is told by its last sign of life, and who stops a file reaches the node that writes it.
ALTER TABLE exchange_export ADD COLUMN beat_at DATETIME(3) NULL;
ALTER TABLE exchange_export ADD COLUMN stop_asked BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE exchange_export ADD COLUMN attempt INT NOT NULL DEFAULT 0;
