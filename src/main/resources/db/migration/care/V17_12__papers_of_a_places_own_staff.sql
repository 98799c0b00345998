INSERT INTO access_policy_rule
  (version, position, roles, relations, sensitivities, field, purposes, channels, visibility, revealable, reason, reason_en) VALUES
  (1, 1640, 'QUARANTINE_MANAGER', 'OWN,BELOW,JOINT', 'CONTACT', 'person.address*', 'QUARANTINE', 'PRINT', 'SHOWN', FALSE,
   'Giấy ra viện, giấy hoàn thành cách ly ghi đủ nơi cư trú', 'Discharge papers name the home in full');
