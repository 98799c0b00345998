package vn.hanoi.ops.venues.register;

import java.util.List;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;
import vn.hanoi.ops.venues.VenueId;

/** What stands on the posters of these venues changed, or whether their codes hold. */
public record SignsChanged(List<VenueId> venues) implements ToEveryNode {}
