/** F0, F1, F2 and suspected cases: their rules, their clocks, their contacts and the work around them; the room's public face. */
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: ui",
            "access :: web",
            "people",
            "people :: matching",
            "people :: ui",
            "exchange",
            "exchange :: imports",
            "exchange :: ui"
        })
@NullMarked
package vn.hanoi.ops.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
