/** Care of the infected: places and beds, bed holds and transfers, proposals where to send a patient, discharge. */
@ApplicationModule(
        displayName = "Care",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "people",
            "cases",
            "cases :: rules",
            "cases :: ui",
            "exchange",
            "exchange :: imports",
            "exchange :: ui"
        })
@NullMarked
package vn.hanoi.ops.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
