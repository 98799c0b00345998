/** Who is logged in at this node, and how an administrator ends that. */
@NamedInterface("sessions")
@NullMarked
package vn.hanoi.ops.access.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
