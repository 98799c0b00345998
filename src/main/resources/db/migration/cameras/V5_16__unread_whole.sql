-- Messages that could not be used are kept whole, under whole topics, up to so many bytes of a source.
ALTER TABLE camera_unread MODIFY COLUMN topic TEXT NOT NULL;

ALTER TABLE camera_unread ADD COLUMN kept INT NOT NULL DEFAULT 0;

UPDATE camera_unread SET kept = LENGTH(payload);
