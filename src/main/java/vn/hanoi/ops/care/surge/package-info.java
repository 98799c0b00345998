/** Places many waiting patients at once: a plan by the best total, edited by hand, solved again, committed with holds. */
@NullMarked
package vn.hanoi.ops.care.surge;

import org.jspecify.annotations.NullMarked;
