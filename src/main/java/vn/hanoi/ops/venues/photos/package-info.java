/** Photos of codes at the doors: who took them when and where, and who may look at them. */
@NullMarked
package vn.hanoi.ops.venues.photos;

import org.jspecify.annotations.NullMarked;
