/** The record of a violation (biên bản): what it must hold, who signed it, and that nobody changed it afterwards. */
@NullMarked
package vn.hanoi.ops.enforcement.records;

import org.jspecify.annotations.NullMarked;
