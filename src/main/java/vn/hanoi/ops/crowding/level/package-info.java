/** The science of crowding as pure rules: from one minute's counts to a value, from values to a level that does not flap. */
@NullMarked
package vn.hanoi.ops.crowding.level;

import org.jspecify.annotations.NullMarked;
