package vn.hanoi.ops.tracing.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.tracing.ContactMaking;
import vn.hanoi.ops.tracing.Notices;
import vn.hanoi.ops.tracing.PlaceInquiry;
import vn.hanoi.ops.tracing.Tracing;

/** What the screens of tracing are made from. */
@Component
record TracingParts(
        Tracing tracing,
        ContactMaking making,
        PlaceInquiry places,
        Notices notices,
        CaseRegister cases,
        Privacy privacy,
        GuardedTexts guarded,
        MapTiles tiles,
        Clock clock) {

    /** How the officer sees what was traced: the screen serves tracing alone, and each trace is recorded with its reason. */
    Disclosure disclosure() {
        return privacy.on(Channel.FORM).serving(Purpose.TRACING);
    }
}
