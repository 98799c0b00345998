/** The codes at the doors: what a QR code says, whether it is ours and valid, and the paper that it is printed on. */
@NullMarked
package vn.hanoi.ops.venues.codes;

import org.jspecify.annotations.NullMarked;
