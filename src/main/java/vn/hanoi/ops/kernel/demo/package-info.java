/** How rooms load their parts of the demo city behind the first start. */
@NullMarked
package vn.hanoi.ops.kernel.demo;

import org.jspecify.annotations.NullMarked;
