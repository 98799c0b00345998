package vn.hanoi.ops.hotline.tickets;

import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** What the boards of every node are told when an officer of the hotline does something else. */
public record PresenceNews(String account, Presence presence) implements ToEveryNode {}
