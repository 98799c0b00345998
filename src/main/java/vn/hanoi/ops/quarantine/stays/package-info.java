/** The people at sites: intake, beds, leave, release, and who lay beside whom. */
@NullMarked
package vn.hanoi.ops.quarantine.stays;

import org.jspecify.annotations.NullMarked;
