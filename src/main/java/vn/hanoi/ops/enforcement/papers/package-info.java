/** The record and the decision as papers in the lay-out that the law prescribes. */
@NullMarked
package vn.hanoi.ops.enforcement.papers;

import org.jspecify.annotations.NullMarked;
