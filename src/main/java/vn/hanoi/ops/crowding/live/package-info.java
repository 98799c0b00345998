/** The living picture: counts come in, minutes are judged when they are over, screens are told. */
@NullMarked
package vn.hanoi.ops.crowding.live;

import org.jspecify.annotations.NullMarked;
