/** Periods of keeping by date and the nightly erasing of what is older. */
@NullMarked
package vn.hanoi.ops.protection.retention;

import org.jspecify.annotations.NullMarked;
