/** Words and values that every room speaks: place, time, Vietnamese text, ids, the live channel, errors for machines. */
@ApplicationModule(displayName = "Kernel", type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.hanoi.ops.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
