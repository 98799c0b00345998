package vn.hanoi.ops.kernel.nodes;

/** Another node told this fact; published before the fact itself, for listeners who did their part where it happened. */
public record HeardElsewhere(ToEveryNode fact) {}
