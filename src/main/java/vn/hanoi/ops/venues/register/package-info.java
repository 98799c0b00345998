/** The register of venues: what they are, who answers for them, and the life of the code at their door. */
@NamedInterface("register")
@NullMarked
package vn.hanoi.ops.venues.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
