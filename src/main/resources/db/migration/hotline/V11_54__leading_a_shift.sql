CREATE TABLE hotline_quality (
  id         BINARY(16)   NOT NULL,
  ticket_id  BINARY(16)   NOT NULL,
  officer    VARCHAR(100) NOT NULL,
  drawn_by   VARCHAR(100) NOT NULL,
  drawn_at   DATETIME(3)  NOT NULL,
  score      INT          NULL,
  remark     VARCHAR(1000) NOT NULL,
  scored_at  DATETIME(3)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_hotline_quality_ticket (ticket_id),
  KEY idx_hotline_quality_open (scored_at, drawn_at),
  CONSTRAINT fk_hotline_quality FOREIGN KEY (ticket_id) REFERENCES hotline_ticket (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE hotline_shift (
  id         BINARY(16)    NOT NULL,
  ended_at   DATETIME(3)   NOT NULL,
  officer    VARCHAR(100)  NOT NULL,
  note       VARCHAR(4000) NOT NULL,
  open_count INT           NOT NULL,
  late_count INT           NOT NULL,
  taken_by   VARCHAR(100)  NULL,
  taken_at   DATETIME(3)   NULL,
  PRIMARY KEY (id),
  KEY idx_hotline_shift_ended (ended_at)
) CHARACTER SET utf8mb4;

ALTER TABLE hotline_ticket ADD KEY idx_hotline_ticket_assignee (assignee, active);
