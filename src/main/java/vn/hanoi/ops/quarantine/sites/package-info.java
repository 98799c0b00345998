/** Sites with blocks, floors, rooms and beds: what there is, what is free, and who works there. */
@NullMarked
package vn.hanoi.ops.quarantine.sites;

import org.jspecify.annotations.NullMarked;
