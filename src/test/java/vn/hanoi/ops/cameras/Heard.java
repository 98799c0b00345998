package vn.hanoi.ops.cameras;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import vn.hanoi.ops.kernel.ActRecorded;

/** What the room told since the test began. */
@TestComponent
class Heard {

    final List<String> acts = Collections.synchronizedList(new ArrayList<>());
    final List<CamerasChanged> changes = Collections.synchronizedList(new ArrayList<>());
    final List<CameraHealth> states = Collections.synchronizedList(new ArrayList<>());
    final List<CountSample> samples = Collections.synchronizedList(new ArrayList<>());

    void clear() {
        acts.clear();
        changes.clear();
        states.clear();
        samples.clear();
    }

    @EventListener
    void on(ActRecorded act) {
        acts.add(act.act() + " " + act.record());
    }

    @EventListener
    void on(CamerasChanged change) {
        changes.add(change);
    }

    @EventListener
    void on(CameraHealthChanged change) {
        states.add(change.health());
    }

    @EventListener
    void on(CountsAccepted accepted) {
        samples.addAll(accepted.samples());
    }
}
