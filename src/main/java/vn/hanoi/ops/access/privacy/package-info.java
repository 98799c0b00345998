/** The one privacy policy: what an officer may see of which field, about whom, for what purpose and through which channel. */
@NamedInterface("privacy")
@NullMarked
package vn.hanoi.ops.access.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
