/** The append-only record of who saw and did what. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "access", "access :: privacy", "exchange", "exchange :: ui"})
@NullMarked
package vn.hanoi.ops.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
