package vn.hanoi.ops.access.policy;

/** A version of the policy was approved. */
public record PolicyApproved(int number) {}
