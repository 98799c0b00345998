package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import vn.hanoi.ops.crowding.Basis;

/** A change of level as history keeps it. */
record LevelRow(Instant from, int level, Basis basis, double value, int settingsVersion) {}
