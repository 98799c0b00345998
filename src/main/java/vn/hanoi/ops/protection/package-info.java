/** The protection of personal data: legal holds, retention, requests of data subjects, incidents. */
@ApplicationModule(
        displayName = "Personal data protection",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "people",
            "exchange",
            "exchange :: ui"
        })
@NullMarked
package vn.hanoi.ops.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
