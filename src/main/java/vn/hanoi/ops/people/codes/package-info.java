/** Reads what a scanner, a camera or a keyboard brings from a card or a screen: claims with warnings, never proofs. */
@NamedInterface("codes")
@NullMarked
package vn.hanoi.ops.people.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
