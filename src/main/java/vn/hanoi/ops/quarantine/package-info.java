/** Quarantine: sites and their rooms, orders and stays, compliance seen by cameras, and quarantine at home. */
@ApplicationModule(
        displayName = "Quarantine",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "people",
            "people :: codes",
            "people :: matching",
            "people :: ui",
            "cases",
            "cases :: rules",
            "cases :: settings",
            "cases :: ui",
            "cameras",
            "exchange",
            "exchange :: ui",
            "exchange :: imports"
        })
@NullMarked
package vn.hanoi.ops.quarantine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
