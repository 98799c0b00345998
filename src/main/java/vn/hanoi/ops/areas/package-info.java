/** The city's administrative units in their dated schemes: names, paths, successors, boundaries, which unit a point is in. */
@ApplicationModule(
        displayName = "Areas",
        allowedDependencies = {"kernel", "access"})
@NullMarked
package vn.hanoi.ops.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
