/** What rooms know about a place, told to whoever asks without a room having to know the other. */
@NullMarked
package vn.hanoi.ops.kernel.place;

import org.jspecify.annotations.NullMarked;
