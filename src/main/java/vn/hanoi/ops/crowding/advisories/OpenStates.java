package vn.hanoi.ops.crowding.advisories;

import java.util.Arrays;
import java.util.List;
import vn.hanoi.ops.crowding.AdvisoryState;

/** The stations at which somebody still has to do something. */
final class OpenStates {

    static final List<AdvisoryState> ALL =
            Arrays.stream(AdvisoryState.values()).filter(AdvisoryState::open).toList();

    private OpenStates() {}
}
