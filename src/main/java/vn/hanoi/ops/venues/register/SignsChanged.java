package vn.hanoi.ops.venues.register;

import java.util.List;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** What stands on the posters of the venues with these short numbers changed, or whether their codes hold. */
public record SignsChanged(List<Integer> venues) implements ToEveryNode {}
