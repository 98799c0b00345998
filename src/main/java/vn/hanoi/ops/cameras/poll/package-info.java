/** Devices that are asked: polls and attached streams, with the logins of old devices. */
@NamedInterface("devices")
@NullMarked
package vn.hanoi.ops.cameras.poll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
