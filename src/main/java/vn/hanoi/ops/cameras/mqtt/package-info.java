/** Counts over MQTT: the console's own topics and those of Frigate. */
@NullMarked
package vn.hanoi.ops.cameras.mqtt;

import org.jspecify.annotations.NullMarked;
