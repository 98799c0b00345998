package vn.hanoi.ops.kernel.nodes;

/**
 * An event that is news for every console node: published on one, it is published on the others too, after its commit.
 * It carries ids and facts that JSON can hold; a listener may hear it twice or, when the broker is away, not at all, see
 * {@link NodeRejoined}.
 */
public interface ToEveryNode {}
