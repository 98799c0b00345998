/** Photos as evidence of a visit or a violation: with checksum, time and position, opened under the policy only. */
@NullMarked
package vn.hanoi.ops.enforcement.evidence;

import org.jspecify.annotations.NullMarked;
