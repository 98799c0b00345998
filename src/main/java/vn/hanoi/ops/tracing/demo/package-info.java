/** The made-up check-ins of the demo city. */
@NullMarked
package vn.hanoi.ops.tracing.demo;

import org.jspecify.annotations.NullMarked;
