package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** One node learnt what devices or the console's own watches say of cameras. */
public record SignsNoticed(List<Word> words) implements ToEveryNode {

    /**
     * What was said of one sign of a camera.
     *
     * @param cause what the sign comes from, such as the device's topic; empty for the console's own watches
     * @param present whether it is there or over
     * @param at when this was heard, in real time
     */
    public record Word(CameraId camera, CameraSign sign, String cause, boolean present, Instant at) {}
}
