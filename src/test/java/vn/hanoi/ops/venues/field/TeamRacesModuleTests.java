package vn.hanoi.ops.venues.field;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenuesAlike;

/** Several people stand at the same door at the same moment. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class TeamRacesModuleTests {

    private static final AreaPath DISTRICT = new AreaPath("01.006");
    private static final Executor CALLERS = Thread::startVirtualThread;

    @Autowired
    VenueSetup setup;

    @Autowired
    FieldTeams teams;

    @Autowired
    TeamWork work;

    @Autowired
    VenueRegister register;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @Test
    void twoTeamsAtTheSameDoorMakeOneVenueAndTheOthersAreAsked() {
        List<FieldTeam> both = List.of(team("Tổ một"), team("Tổ hai"));
        List<Boolean> made = atOnce(n -> work.register(both.get(n % 2), entry(), eatery("Phở Mẫu", VAN_MIEU), false));
        assertThat(made).containsOnlyOnce(true);
        assertThat(setup.rows("venues_venue")).isEqualTo(1);
    }

    @Test
    void twoOfficersAtTheSameDoorMakeOneVenueToo() {
        SecurityContext officer = SecurityContextHolder.getContext();
        List<Boolean> made = atOnce(n -> {
            SecurityContextHolder.setContext(officer);
            register.register(eatery("Phở Mẫu", VAN_MIEU), false);
            return true;
        });
        assertThat(made).containsOnlyOnce(true);
        assertThat(setup.rows("venues_venue")).isEqualTo(1);
    }

    @Test
    void theSameEntryOfAPhonesQueueSentByFourCallsAtOnceIsTakenOnce() {
        FieldTeam team = team("Tổ");
        FieldEntry entry = entry();
        List<Boolean> made = atOnce(n -> work.register(team, entry, eatery("Phở Mẫu", VAN_MIEU), true));
        assertThat(made).containsOnlyOnce(true);
        assertThat(setup.rows("venues_venue")).isEqualTo(1);
    }

    private FieldTeam team(String name) {
        return work.team(teams.make(name, DISTRICT).secret()).orElseThrow();
    }

    private static FieldEntry entry() {
        return new FieldEntry(UUID.randomUUID(), NINE, null, VAN_MIEU);
    }

    private interface Call {
        boolean of(int number);
    }

    /** Four calls at once; who is asked whether the venue is another one has made none. */
    private static List<Boolean> atOnce(Call call) {
        List<CompletableFuture<Boolean>> calls =
                IntStream.range(0, 4).mapToObj(n -> start(() -> made(call, n))).toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static boolean made(Call call, int number) {
        try {
            return call.of(number);
        } catch (VenuesAlike asked) {
            return false;
        }
    }

    private static CompletableFuture<Boolean> start(Supplier<Boolean> call) {
        return CompletableFuture.supplyAsync(call, CALLERS);
    }
}
