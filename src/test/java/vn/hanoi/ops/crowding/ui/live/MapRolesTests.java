package vn.hanoi.ops.crowding.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;

class MapRolesTests {

    @Test
    void areThoseThatMayOpenTheMap() {
        String[] allowed = LiveMapView.class.getAnnotation(RolesAllowed.class).value();
        assertThat(Stream.of(Role.values()).filter(MapRolesTests::mayOpen).map(Role::name))
                .containsExactlyInAnyOrder(allowed);
    }

    private static boolean mayOpen(Role role) {
        return MapRoles.mayOpen(new Officer("officer", "Officer", Set.of(role), AreaScope.CITY));
    }
}
