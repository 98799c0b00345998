/** The tracing room's door for health officers' own programs. */
@NullMarked
package vn.hanoi.ops.tracing.api;

import org.jspecify.annotations.NullMarked;
