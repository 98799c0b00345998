/** Places, occupancy, proposals and transfers for machines. */
@NullMarked
package vn.hanoi.ops.care.api;

import org.jspecify.annotations.NullMarked;
