/** From a reminder to a decision that stands: the law as dated data, inspections, records of violations, decisions. */
@ApplicationModule(
        displayName = "Enforcement",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "exchange",
            "exchange :: ui",
            "venues",
            "venues :: register",
            "hotline",
            "quarantine",
            "people",
            "people :: ui"
        })
@NullMarked
package vn.hanoi.ops.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
