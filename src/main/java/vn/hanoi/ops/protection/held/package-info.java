/** Everything that is held about a person as a paper that a second officer reviews. */
@NullMarked
package vn.hanoi.ops.protection.held;

import org.jspecify.annotations.NullMarked;
