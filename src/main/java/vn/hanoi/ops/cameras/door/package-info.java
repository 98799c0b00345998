/** The door for devices: who a caller is by its own key, never by an officer's account, and how much it may send. */
@NullMarked
package vn.hanoi.ops.cameras.door;

import org.jspecify.annotations.NullMarked;
