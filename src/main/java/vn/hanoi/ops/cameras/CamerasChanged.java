package vn.hanoi.ops.cameras;

import java.util.Set;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** These cameras were registered, changed, retired or taken back; published after the commit. */
public record CamerasChanged(Set<CameraId> cameras) implements ToEveryNode {}
