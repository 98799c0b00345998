/** Who is at the console, in which role and for which area; how they log in. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.hanoi.ops.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
