/** The made-up part of enforcement in the demo city. */
@NullMarked
package vn.hanoi.ops.enforcement.demo;

import org.jspecify.annotations.NullMarked;
