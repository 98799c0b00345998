package vn.hanoi.ops.probe.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.demo.DemoLoads;

/**
 * Every screen, file and answer of the demo city, read as every post and for three areas, with the ids of records that
 * really exist: no value that any room guards may stand where the policy does not show it. Screens, endpoints, tables and
 * guarded values are found, not listed.
 *
 * <p>What is sampled: of each table the records that {@link KnownIds} takes. An officer of all posts for the whole city
 * tries each of them at each address; later ones try those that opened something then, one that did not, and the address
 * without a record. A screen that a post may not enter is tried once, and
 * an endpoint that refuses two records of two is not asked for more. Of lists the first forty rows are read and the first
 * two opened ({@link Screens}). One language is read: guarded values are the same in both.
 */
@SpringBootTest(properties = {"console.limits.calls-of-people=1000000", "console.limits.searches=1000000"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@ViewPackages(packages = "vn.hanoi.ops")
@WithOfficer(Role.ADMIN)
class LeakJourney extends SpringBrowserlessTest {

    private static final String CITY = "2021:01";
    private static final List<String> SMALL_AREAS = List.of("01.006.00193", "01.002");
    private static final List<String> AREAS =
            List.of(CITY, "2021:" + SMALL_AREAS.getFirst(), "2021:" + SMALL_AREAS.getLast());
    private static final AccessAnnotationChecker DOORS = new AccessAnnotationChecker();
    private static final int REFUSED = 403;
    private static final int REFUSALS_TAKEN = 2;
    private static @Nullable Addresses addresses;
    private static @Nullable PublicPlaces places;

    static {
        GuardedWatch.install();
    }

    @Autowired
    Privacy privacy;

    @Autowired
    PrivacyPolicy policy;

    @Autowired
    CurrentOfficer officers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoLoads demo;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Set<String> found = new TreeSet<>();

    static Stream<Arguments> everyPostAndPlace() {
        return Stream.of(Role.values()).flatMap(role -> AREAS.stream().map(area -> Arguments.of(role, area)));
    }

    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @ParameterizedTest
    @MethodSource("everyPostAndPlace")
    void nobodyReadsWhatThePolicyDoesNotShow(Role role, String area) throws Exception {
        explore();
        read(login(List.of(area), role), List.of(area), address -> true);
        assertThat(found).isEmpty();
    }

    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @Test
    void aLeakThatIsPlantedOnAScreenAndInAnAnswerIsFound() throws Exception {
        explore();
        Officer officer = login(List.of(CITY), Role.HEALTH_OFFICER);
        try (Planted leak = new Planted(mappings)) {
            read(officer, List.of(CITY), leak::isAt);
        }
        assertThat(found)
                .allMatch(leak -> leak.contains(Planted.FIELD))
                .anyMatch(leak -> leak.startsWith("/" + Planted.SCREEN + " for NONE shows " + Planted.FIELD))
                .anyMatch(leak -> leak.startsWith("GET " + Planted.ANSWER + " for NONE gives out " + Planted.FIELD));
    }

    /** Finds out once what there is to read, and so what is guarded, as an officer of every post for the whole city. */
    private void explore() throws Exception {
        if (addresses == null) {
            demo.await();
            places = new PublicPlaces(jdbc);
            addresses = new Addresses(new KnownIds(jdbc, SMALL_AREAS));
            Officer officer = login(List.of(CITY), Role.values());
            Screens screens = screens(officer);
            Answers answers = answers(officer, List.of(CITY));
            for (RouteData route : routes()) {
                known().explore(route, screens);
            }
            for (var answer : Addresses.answers(mappings).entrySet()) {
                known().explore(answer.getKey(), answer.getValue(), answers);
            }
            assertThat(known().withoutRecord())
                    .as("addresses at which no record opens anything")
                    .hasSizeLessThan(known().templates() / 2);
            read(officer, List.of(CITY), address -> true);
            found.clear();
        }
    }

    private static Addresses known() {
        return Objects.requireNonNull(addresses);
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private Officer login(List<String> areas, Role... roles) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("probe", areas, roles));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        Officer officer = officers.require();
        assertThat(officer.roles()).containsExactlyInAnyOrder(roles);
        return officer;
    }

    private Screens screens(Officer officer) {
        return new Screens(this, leaks(officer), found::add);
    }

    private Answers answers(Officer officer, List<String> areas) {
        return new Answers(mvc, officer, areas, leaks(officer), found::add);
    }

    private Leaks leaks(Officer officer) {
        return new Leaks(privacy, officer, Objects.requireNonNull(places)::name);
    }

    private void read(Officer officer, List<String> areas, Predicate<String> wanted) throws Exception {
        Screens screens = screens(officer);
        for (RouteData route : routes()) {
            screens(screens, officer, route, wanted);
        }
        Answers answers = answers(officer, areas);
        List<Purpose> purposes = new ArrayList<>(policy.purposes(officer));
        purposes.add(Purpose.NONE);
        for (Map.Entry<String, Class<?>> answer : Addresses.answers(mappings).entrySet()) {
            answers(
                    answers,
                    purposes,
                    known().of(answer.getKey()).stream().filter(wanted).toList());
        }
    }

    private static void screens(Screens screens, Officer officer, RouteData route, Predicate<String> wanted) {
        Class<?> place = route.getNavigationTarget();
        boolean open = DOORS.hasAccess(place, officer::username, role -> officer.roles().stream()
                .anyMatch(r -> r.name().equals(role)));
        for (String address :
                known().of(route.getTemplate()).stream().filter(wanted).toList()) {
            screens.read(address);
            if (!open) {
                assertThat(Screens.isAt(place)).as(address).isFalse();
                return;
            }
        }
    }

    private static void answers(Answers answers, List<Purpose> purposes, List<String> paths) throws Exception {
        int refusals = 0;
        for (String path : paths) {
            boolean refused = true;
            for (Purpose purpose : purposes) {
                refused &= answers.read(path, purpose) == REFUSED;
            }
            refusals += refused ? 1 : 0;
            if (refusals == REFUSALS_TAKEN) {
                return;
            }
        }
    }
}
