package vn.hanoi.ops.cameras;

import java.util.List;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** New counts are in the database; published once a batch after its commit, never for messages that came before. */
public record CountsAccepted(List<CountSample> samples) implements ToEveryNode {}
