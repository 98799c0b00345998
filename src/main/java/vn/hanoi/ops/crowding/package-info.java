/** How crowded the streets are, level 1 to 5, and the advisories that go to the districts: the room's public face. */
@ApplicationModule(
        displayName = "Crowding",
        allowedDependencies = {"kernel", "areas", "access", "access :: privacy", "exchange", "exchange :: ui", "cameras"
        })
@NullMarked
package vn.hanoi.ops.crowding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
