/**
 * The street cameras: which ones there are, what they count, and whether they can be believed.
 *
 * <p>Pictures never enter this room; only counts of people and vehicles do.
 */
@ApplicationModule(
        displayName = "Cameras",
        allowedDependencies = {
            "kernel",
            "areas",
            "access",
            "access :: privacy",
            "access :: web",
            "exchange",
            "exchange :: ui",
            "exchange :: imports"
        })
@NullMarked
package vn.hanoi.ops.cameras;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
