package vn.hanoi.ops.vision.counting;

import java.util.List;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/**
 * How the eyes of the node that looks are doing, for the screens of the others.
 *
 * @param cameras those of which something is new since it told last
 */
public record EyesTold(List<OfCamera> cameras, EyesPulse.Load load) implements ToEveryNode {

    /** How the eyes are doing with one camera. */
    public record OfCamera(CameraId camera, EyesPulse.Beat beat) {}
}
