/** What the messages of each maker's devices mean, without regard to the way by which they come. */
@NullMarked
package vn.hanoi.ops.cameras.dialect;

import org.jspecify.annotations.NullMarked;
