/** The law of sanctions as dated data: acts with their brackets, ceilings, clocks, and what follows from them. */
@NullMarked
package vn.hanoi.ops.enforcement.law;

import org.jspecify.annotations.NullMarked;
