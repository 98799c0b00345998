/** Who was where with whom: forward from a case to its contacts, backward from cases to the places that they share. */
@ApplicationModule(
        displayName = "Tracing",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "people",
            "cases",
            "venues",
            "venues :: register",
            "venues :: checkins"
        })
@NullMarked
package vn.hanoi.ops.tracing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
