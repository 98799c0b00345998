/** Calls in and out, what is answered in one call, and the official counters. */
@NullMarked
package vn.hanoi.ops.hotline.calls;

import org.jspecify.annotations.NullMarked;
