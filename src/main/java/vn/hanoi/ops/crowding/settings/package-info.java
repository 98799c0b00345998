/** The room's rules as dated data: read by date, replaced only by newer versions. */
@NullMarked
package vn.hanoi.ops.crowding.settings;

import org.jspecify.annotations.NullMarked;
