package vn.hanoi.ops.crowding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;

class StreetNowTests {

    private static final AreaPath DISTRICT = new AreaPath("01.006");

    @Test
    void aDraftBelongsToTheCommandCentreUntilItIsSent() {
        StreetNow drafted = street(AdvisoryState.DRAFT);

        assertThat(drafted.seenBy(officer(Role.COMMAND_CENTRE))).isSameAs(drafted);
        assertThat(drafted.seenBy(officer(Role.DISTRICT_OFFICER)).advisory()).isNull();
        assertThat(drafted.seenBy(officer(Role.WARD_POLICE)).advisory()).isNull();
        assertThat(drafted.seenBy(officer(Role.DISTRICT_OFFICER))).isEqualTo(street(drafted, null));
    }

    @Test
    void anAdvisoryThatWasSentIsSeenByTheDistrict() {
        StreetNow sent = street(AdvisoryState.SENT);

        assertThat(sent.seenBy(officer(Role.DISTRICT_OFFICER))).isSameAs(sent);
    }

    private static Officer officer(Role role) {
        return new Officer("officer", "Officer", Set.of(role), new AreaScope(List.of(DISTRICT)));
    }

    private static StreetNow street(AdvisoryState state) {
        return street(null, new AdvisoryMark(new AdvisoryId(Ids.next()), state, null, null, null));
    }

    private static StreetNow street(@Nullable StreetNow like, @Nullable AdvisoryMark mark) {
        return new StreetNow(
                like == null ? new StreetId(Ids.next()) : like.id(),
                "T001",
                "Tây Sơn",
                new AreaPath("01.006.00193"),
                "Phường Văn Miếu, Quận Đống Đa",
                DISTRICT,
                "Quận Đống Đa",
                List.of(new GeoPoint(21.02, 105.83), new GeoPoint(21.03, 105.84)),
                5,
                false,
                Basis.DENSITY,
                0.34,
                null,
                'B',
                412,
                Map.of(),
                Trend.STEADY,
                4,
                4,
                Instant.EPOCH,
                Instant.EPOCH,
                mark);
    }
}
