-- One minute of all cameras lies together here, with all that a picture of the past is made of.
CREATE INDEX camera_minute_by_time ON camera_minute (counted_minute, camera_no, measure, count_class, mean);
