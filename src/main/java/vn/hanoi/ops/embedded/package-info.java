/** The database, the MQTT broker and Keycloak, brought along for a run without infrastructure. */
@ApplicationModule(
        displayName = "Embedded",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.hanoi.ops.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
