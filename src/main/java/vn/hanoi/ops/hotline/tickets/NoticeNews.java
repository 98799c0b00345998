package vn.hanoi.ops.hotline.tickets;

import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** What the screens of every node are told when an officer has a new notice. */
public record NoticeNews(String account) implements ToEveryNode {

    /** The live channel's topic on which they are told under the account. */
    public static final String TOPIC = "ticket-notices";
}
