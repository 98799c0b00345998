package vn.hanoi.whole;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.people.PeopleSetup;
import vn.hanoi.ops.tracing.TracingSetup;
import vn.hanoi.ops.venues.VenueSetup;

/**
 * A test of the whole console with the setups of all rooms at hand: all such tests of a process share one start. It stands
 * beside the rooms, because it names all of them and they name it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({
    CameraSetup.class,
    CareSetup.class,
    CasesSetup.class,
    CrowdingSetup.class,
    EnforcementSetup.class,
    PeopleSetup.class,
    TracingSetup.class,
    VenueSetup.class
})
public @interface WholeConsole {}
