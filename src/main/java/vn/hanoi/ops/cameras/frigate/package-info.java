/** Frigate, the open network video recorder: what its MQTT topics mean. */
@NullMarked
package vn.hanoi.ops.cameras.frigate;

import org.jspecify.annotations.NullMarked;
