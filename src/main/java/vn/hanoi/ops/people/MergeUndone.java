package vn.hanoi.ops.people;

import vn.hanoi.ops.kernel.AreaPath;

/** A merge was taken back: both persons stand for themselves again, every row points where it pointed before. */
public record MergeUndone(MergeId merge, PersonId kept, PersonId restored, AreaPath area) {}
