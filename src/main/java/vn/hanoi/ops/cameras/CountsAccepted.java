package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/**
 * New counts are in the database; published once a batch after its commit, never for messages that came before.
 *
 * @param samples what they say about the streets
 * @param seen the cameras that spoke, also those that said no number
 */
public record CountsAccepted(List<CountSample> samples, List<Seen> seen) implements ToEveryNode {

    /** When a camera spoke, by its own time. */
    public record Seen(CameraId camera, Instant at) {}
}
