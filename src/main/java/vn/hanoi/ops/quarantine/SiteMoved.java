package vn.hanoi.ops.quarantine;

import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** Something at a site changed: rooms, stays or reviews; carried to open screens of all nodes, without personal data. */
public record SiteMoved(SiteId site, AreaPath area) implements ToEveryNode {

    /** The live channel's topic on which moved sites are published under their {@link SiteId}. */
    public static final String TOPIC = "quarantine";
}
