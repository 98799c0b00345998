package vn.hanoi.ops.cameras.door;

import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** A device logged in with an answer to this nonce; no node takes one of this counter or a lower one again. */
public record DigestUsed(String nonce, long counter) implements ToEveryNode {}
