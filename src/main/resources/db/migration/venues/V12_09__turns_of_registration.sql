-- a row is locked while a venue of its districts is registered, so that two teams at one door make one venue
CREATE TABLE venues_turn (
  slot INT NOT NULL,
  PRIMARY KEY (slot)
) CHARACTER SET utf8mb4;

INSERT INTO venues_turn (slot) VALUES
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
  (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
  (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
  (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63);
