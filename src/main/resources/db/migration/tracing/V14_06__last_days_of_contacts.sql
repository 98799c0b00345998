-- until which day a contact met the case: what a later trace finds behind it is entered too
ALTER TABLE tracing_contact ADD COLUMN last_on DATE NULL;

UPDATE tracing_contact c
  JOIN (SELECT p.run_id, p.person, MAX(m.last_at) AS last_at
          FROM tracing_run_person p JOIN tracing_run_meeting m ON m.run_id = p.run_id AND m.place = p.place
         GROUP BY p.run_id, p.person) met ON met.run_id = c.run_id AND met.person = c.person
   SET c.last_on = DATE(DATE_ADD(DATE_SUB(met.last_at, INTERVAL 1 MICROSECOND), INTERVAL 7 HOUR));
