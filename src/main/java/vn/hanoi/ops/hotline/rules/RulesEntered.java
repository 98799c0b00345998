package vn.hanoi.ops.hotline.rules;

import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** A rule came into force or was entered for later: every node reads the rules anew. */
public record RulesEntered() implements ToEveryNode {}
