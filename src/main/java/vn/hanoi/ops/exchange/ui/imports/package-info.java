/** Bringing a file in: choose it, see what each row would do, take it over, take it back. */
@NullMarked
package vn.hanoi.ops.exchange.ui.imports;

import org.jspecify.annotations.NullMarked;
