/** Outbreak places: where cases met, which cases belong to them, and their figures by day. */
@NullMarked
package vn.hanoi.ops.cases.outbreaks;

import org.jspecify.annotations.NullMarked;
