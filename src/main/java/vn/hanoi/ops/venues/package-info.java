/** Venues, their QR codes and the check-ins made there: who was where, kept for tracing alone. */
@ApplicationModule(
        displayName = "Venues",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "people :: codes",
            "cameras",
            "exchange",
            "exchange :: imports"
        })
@NullMarked
package vn.hanoi.ops.venues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
