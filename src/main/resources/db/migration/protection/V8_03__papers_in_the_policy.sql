INSERT INTO access_policy_rule
  (version, position, roles, relations, sensitivities, field, purposes, channels, visibility, revealable, reason, reason_en) VALUES
  (1, 292, 'AUDITOR,ADMIN', 'OWN,BELOW', 'IDENTITY,CONTACT,SANCTION,PICTURE', '', 'SUBJECT_REQUEST', 'PRINT', 'SHOWN', FALSE,
   'Văn bản trả lời chủ thể dữ liệu phải ghi những gì đang lưu giữ về người đó (Luật 91/2025/QH15); sức khỏe và di chuyển do cán bộ y tế soát',
   'The paper for the person who asks tells what is held about that person (Law 91/2025); health and movement are reviewed by health officers'),
  (1, 294, 'HEALTH_OFFICER', 'OWN,BELOW', 'IDENTITY,CONTACT,HEALTH,MOVEMENT,SANCTION,PICTURE', '', 'SUBJECT_REQUEST', 'PRINT', 'SHOWN', FALSE,
   'Cán bộ y tế soát văn bản trả lời chủ thể dữ liệu có thông tin sức khỏe và di chuyển',
   'Health officers review papers for data subjects that tell of health and movement'),
  (1, 296, 'HEALTH_OFFICER', 'OWN,BELOW', 'IDENTITY,CONTACT', 'protection.*', 'SUBJECT_REQUEST', 'FORM', 'SHOWN', FALSE,
   'Người soát văn bản phải biết ai yêu cầu và yêu cầu gì',
   'Who reviews a paper must know who asks and for what');
