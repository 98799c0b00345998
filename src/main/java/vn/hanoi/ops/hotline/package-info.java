/** The hotline 1022: calls, tickets that are owned until they are solved, their clocks, and Open311 in and out. */
@ApplicationModule(
        displayName = "Hotline",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "access :: web",
            "people",
            "cases",
            "exchange",
            "exchange :: ui",
            "exchange :: imports"
        })
@NullMarked
package vn.hanoi.ops.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
