CREATE TABLE care_transfer (
  id             BINARY(16)    NOT NULL,
  version        INT           NOT NULL,
  year           INT           NOT NULL,
  number         INT           NOT NULL,
  case_id        BINARY(16)    NOT NULL,
  person_id      BINARY(16)    NOT NULL,
  household      CHAR(32)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  area_path      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_site      BINARY(16)    NULL,
  from_area      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_site        BINARY(16)    NULL,
  to_area        VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  bed_class      VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  direction      VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  emergency      BOOLEAN       NOT NULL,
  severity       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  risk           VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  needs          VARCHAR(120)  CHARACTER SET ascii NOT NULL,
  ordered_tier   INT           NULL,
  state          VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at   DATETIME(3)   NOT NULL,
  state_at       DATETIME(3)   NOT NULL,
  due_at         DATETIME(3)   NULL,
  proposed_site  BINARY(16)    NULL,
  rules_version  INT           NOT NULL,
  plate          VARCHAR(20)   NOT NULL,
  crew           VARCHAR(200)  NOT NULL,
  crew_phone     VARCHAR(40)   NOT NULL,
  handover       VARCHAR(2000) NOT NULL,
  family_told_at DATETIME(3)   NULL,
  site_told_at   DATETIME(3)   NULL,
  ended_at       DATETIME(3)   NULL,
  open_case      BINARY(16)    NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_care_transfer_number (year, number),
  UNIQUE KEY uk_care_transfer_open (open_case),
  KEY idx_care_transfer_state (state, requested_at),
  KEY idx_care_transfer_open (ended_at, requested_at),
  KEY idx_care_transfer_area (area_path, ended_at),
  KEY idx_care_transfer_to (to_site, ended_at),
  KEY idx_care_transfer_to_area (to_area, ended_at),
  KEY idx_care_transfer_from_area (from_area, ended_at),
  KEY idx_care_transfer_case (case_id),
  KEY idx_care_transfer_person (person_id),
  KEY idx_care_transfer_household (household)
) CHARACTER SET utf8mb4;

CREATE TABLE care_transfer_step (
  id           BINARY(16)    NOT NULL,
  transfer_id  BINARY(16)    NOT NULL,
  at           DATETIME(3)   NOT NULL,
  step         VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer      VARCHAR(100)  NOT NULL,
  officer_name VARCHAR(200)  NOT NULL,
  site_id      BINARY(16)    NULL,
  words        VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id),
  KEY idx_care_transfer_step_transfer (transfer_id, id),
  CONSTRAINT fk_care_transfer_step FOREIGN KEY (transfer_id) REFERENCES care_transfer (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_number (
  year        INT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (year)
) CHARACTER SET utf8mb4;

CREATE TABLE care_overrule (
  id            BINARY(16)    NOT NULL,
  transfer_id   BINARY(16)    NOT NULL,
  area_path     VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at            DATETIME(3)   NOT NULL,
  proposed_site BINARY(16)    NOT NULL,
  chosen_site   BINARY(16)    NOT NULL,
  rules_version INT           NOT NULL,
  officer       VARCHAR(100)  NOT NULL,
  officer_name  VARCHAR(200)  NOT NULL,
  reason        VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  KEY idx_care_overrule_at (at),
  CONSTRAINT fk_care_overrule_transfer FOREIGN KEY (transfer_id) REFERENCES care_transfer (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE care_rules (
  version     INT          NOT NULL,
  name        VARCHAR(40)  NOT NULL,
  state       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from  DATETIME(3)  NOT NULL,
  source      VARCHAR(500) NOT NULL,
  rules       TEXT         NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  proposed_at DATETIME(3)  NOT NULL,
  decided_by  VARCHAR(100) NULL,
  decided_at  DATETIME(3)  NULL,
  words       VARCHAR(500) NOT NULL,
  PRIMARY KEY (version)
) CHARACTER SET utf8mb4;

INSERT INTO care_rules (version, name, state, valid_from, source, rules, proposed_by, proposed_at, decided_by, decided_at, words) VALUES
 (1, '2021-07', 'APPROVED', '2021-07-30 17:00:00.000',
  'Quyết định 3646/QĐ-BYT (31/07/2021) về phân nhóm nguy cơ; Công điện 23: tháp ba tầng; trọng số và thời hạn là đề xuất giao kèm phần mềm, chờ Sở Y tế quyết định',
  '{"holdMinutes":20,"acceptedMinutes":360,"minutes":{"REQUESTED":15,"PROPOSED":15,"ACCEPTED":30,"TRANSPORT":60,"PICKED_UP":60,"ARRIVED":30},"emergencyPercent":50,"tierBySeverity":{"ASYMPTOMATIC":1,"MILD":1,"MODERATE":2,"SEVERE":3,"CRITICAL":3},"tierByRisk":{"LOW":1,"MEDIUM":1,"HIGH":2,"VERY_HIGH":2},"bedBySeverity":{"ASYMPTOMATIC":"STANDARD","MILD":"STANDARD","MODERATE":"OXYGEN","SEVERE":"OXYGEN","CRITICAL":"INTENSIVE"},"home":{"allowed":false,"risks":[],"oldest":0},"needs":[{"from":"MODERATE","condition":null,"ageBelow":null,"capability":"OXYGEN"},{"from":"CRITICAL","condition":null,"ageBelow":null,"capability":"VENTILATOR"},{"from":"MODERATE","condition":"PREGNANT","ageBelow":null,"capability":"OBSTETRICS"},{"from":null,"condition":"DIALYSIS","ageBelow":null,"capability":"DIALYSIS"},{"from":null,"condition":"MENTAL_ILLNESS","ageBelow":null,"capability":"MENTAL_HEALTH"},{"from":"MODERATE","condition":null,"ageBelow":6,"capability":"PAEDIATRICS"}],"weights":{"TIER":30,"DISTANCE":25,"LOAD":20,"HOUSEHOLD":15,"FRESH":10},"kmh":25,"detour":1.3,"timeClasses":[15,30,60],"staleHours":24}',
  'console', '2021-07-30 17:00:00.000', 'console', '2021-07-30 17:00:00.000', ''),
 (2, '2021-12', 'APPROVED', '2021-11-30 17:00:00.000',
  'Quyết định 5525/QĐ-BYT (01/12/2021) về phân nhóm nguy cơ; F0 nhóm nguy cơ thấp điều trị tại nhà; trọng số và thời hạn là đề xuất giao kèm phần mềm, chờ Sở Y tế quyết định',
  '{"holdMinutes":20,"acceptedMinutes":360,"minutes":{"REQUESTED":15,"PROPOSED":15,"ACCEPTED":30,"TRANSPORT":60,"PICKED_UP":60,"ARRIVED":30},"emergencyPercent":50,"tierBySeverity":{"ASYMPTOMATIC":1,"MILD":1,"MODERATE":2,"SEVERE":3,"CRITICAL":3},"tierByRisk":{"LOW":1,"MEDIUM":1,"HIGH":2,"VERY_HIGH":2},"bedBySeverity":{"ASYMPTOMATIC":"STANDARD","MILD":"STANDARD","MODERATE":"OXYGEN","SEVERE":"OXYGEN","CRITICAL":"INTENSIVE"},"home":{"allowed":true,"risks":["LOW","MEDIUM"],"oldest":64},"needs":[{"from":"MODERATE","condition":null,"ageBelow":null,"capability":"OXYGEN"},{"from":"CRITICAL","condition":null,"ageBelow":null,"capability":"VENTILATOR"},{"from":"MODERATE","condition":"PREGNANT","ageBelow":null,"capability":"OBSTETRICS"},{"from":null,"condition":"DIALYSIS","ageBelow":null,"capability":"DIALYSIS"},{"from":null,"condition":"MENTAL_ILLNESS","ageBelow":null,"capability":"MENTAL_HEALTH"},{"from":"MODERATE","condition":null,"ageBelow":6,"capability":"PAEDIATRICS"}],"weights":{"TIER":30,"DISTANCE":25,"LOAD":20,"HOUSEHOLD":15,"FRESH":10},"kmh":25,"detour":1.3,"timeClasses":[15,30,60],"staleHours":24}',
  'console', '2021-11-30 17:00:00.000', 'console', '2021-11-30 17:00:00.000', '');
