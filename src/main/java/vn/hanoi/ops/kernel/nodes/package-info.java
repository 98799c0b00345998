/** Several console nodes side by side: what one learns the others hear over the MQTT broker, and who does what alone. */
@NullMarked
package vn.hanoi.ops.kernel.nodes;

import org.jspecify.annotations.NullMarked;
