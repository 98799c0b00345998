/** Emergency access: opened with a reason for a short time, shown on every screen, and reviewed afterwards. */
@NamedInterface("emergency")
@NullMarked
package vn.hanoi.ops.access.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
