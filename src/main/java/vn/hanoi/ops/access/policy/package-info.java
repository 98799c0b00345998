/** The privacy policy as it is written: proposals, four eyes, and what a change opens and closes. */
@NamedInterface("policy")
@NullMarked
package vn.hanoi.ops.access.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
