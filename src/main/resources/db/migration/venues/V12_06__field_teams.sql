CREATE TABLE venues_team (
  id        BINARY(16)   NOT NULL,
  name      VARCHAR(80)  NOT NULL,
  area_path VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest    BINARY(32)   NOT NULL,
  made_at   DATETIME(3)  NOT NULL,
  made_by   VARCHAR(100) NOT NULL,
  ended_at  DATETIME(3)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_venues_team_digest (digest),
  KEY idx_venues_team_area (area_path, name)
) CHARACTER SET utf8mb4;

CREATE TABLE venues_team_street (
  area_path   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  street      VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  team_id     BINARY(16)   NOT NULL,
  assigned_at DATETIME(3)  NOT NULL,
  done_at     DATETIME(3)  NULL,
  PRIMARY KEY (area_path, street),
  KEY idx_venues_team_street_team (team_id),
  CONSTRAINT fk_venues_team_street_team FOREIGN KEY (team_id) REFERENCES venues_team (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE venues_team_entry (
  entry_key  BINARY(16)  NOT NULL,
  team_id    BINARY(16)  NOT NULL,
  venue_id   BINARY(16)  NOT NULL,
  step       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at         DATETIME(3) NOT NULL,
  entered_at DATETIME(3) NOT NULL,
  PRIMARY KEY (entry_key),
  KEY idx_venues_team_entry_team (team_id, step, entered_at),
  CONSTRAINT fk_venues_team_entry_team FOREIGN KEY (team_id) REFERENCES venues_team (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE venues_photo (
  file_id    BINARY(16)   NOT NULL,
  venue_id   BINARY(16)   NOT NULL,
  generation INT          NOT NULL,
  taken_at   DATETIME(3)  NOT NULL,
  taken_by   VARCHAR(120) NOT NULL,
  lat        DOUBLE       NULL,
  lon        DOUBLE       NULL,
  PRIMARY KEY (file_id),
  KEY idx_venues_photo_venue (venue_id, taken_at),
  CONSTRAINT fk_venues_photo_venue FOREIGN KEY (venue_id) REFERENCES venues_venue (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

INSERT INTO access_policy_rule
  (version, position, roles, relations, sensitivities, field, purposes, channels, visibility, revealable, reason, reason_en) VALUES
  (1, 1210, 'COMMAND_CENTRE,DISTRICT_OFFICER,VENUE_INSPECTOR,HEALTH_OFFICER,ADMIN', 'OWN,BELOW', 'PICTURE', 'venue.posterPhoto', '', 'FORM', 'SHOWN', FALSE,
   'Ảnh tờ mã đã dán cho biết mã có ở cửa hay không', 'The picture of a posted code shows whether it hangs at the door');
