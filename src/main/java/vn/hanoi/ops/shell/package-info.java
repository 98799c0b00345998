/** The frame around every screen: menu, search, language, colour scheme, who is logged in; it knows no business room. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "areas", "access", "access :: ui", "access :: emergency", "access :: web"})
@NullMarked
package vn.hanoi.ops.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
