/** Tells how likely two records are one person, and why; the weights are dated rows. */
@NamedInterface("matching")
@NullMarked
package vn.hanoi.ops.people.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
