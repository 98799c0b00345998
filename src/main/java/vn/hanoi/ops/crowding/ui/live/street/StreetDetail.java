package vn.hanoi.ops.crowding.ui.live.street;

import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.crowding.LastHour;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.LevelWhy;

/**
 * What a street's record shows beyond the figures that every screen has.
 *
 * @param history the last day's levels, newest first
 */
record StreetDetail(
        Optional<LevelWhy> why, Optional<LastHour> lastHour, List<LevelSpan> history, List<CameraLine> cameras) {}
