package vn.hanoi.ops.probe.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.kernel.demo.DemoLoads;

/**
 * Every screen, file and answer of the demo city, read as every post and for three areas, with the ids of records that
 * really exist: no value that any room guards may stand where the policy does not show it. Screens, endpoints, tables and
 * guarded values are found, not listed.
 */
@SpringBootTest(properties = {"console.limits.calls-of-people=1000000", "console.limits.searches=1000000"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ViewPackages(packages = "vn.hanoi.ops")
@WithOfficer(Role.ADMIN)
class LeakJourney extends SpringBrowserlessTest {

    private static final List<String> AREAS = List.of("2021:01", "2021:01.006.00193", "2021:01.002");
    private static final Set<Channel> SCREEN =
            EnumSet.of(Channel.LIST, Channel.FORM, Channel.SEARCH, Channel.PICKER, Channel.MAP);
    private static final Set<Channel> FILE = EnumSet.of(Channel.EXPORT, Channel.PRINT);
    private static final String HOUSE = "vn.hanoi.ops.";
    private static final int OPENED_ROWS = 2;
    private static boolean read;

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

    private @Nullable PublicPlaces places;

    static Stream<Arguments> everyPostAndPlace() {
        return Stream.of(Role.values()).flatMap(role -> AREAS.stream().map(area -> Arguments.of(role, area)));
    }

    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @ParameterizedTest
    @MethodSource("everyPostAndPlace")
    void nobodyReadsWhatThePolicyDoesNotShow(Role role, String area) throws Exception {
        if (!read) {
            read = true;
            demo.await();
            readEverything(List.of(AREAS.getFirst()), Role.values());
            found.clear();
        }
        readEverything(List.of(area), role);
        assertThat(found).isEmpty();
    }

    private PublicPlaces places() {
        if (places == null) {
            places = new PublicPlaces(jdbc);
        }
        return places;
    }

    private void readEverything(List<String> areas, Role... roles) throws Exception {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("probe", areas, roles));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        Officer officer = officers.require();
        assertThat(officer.roles()).containsExactlyInAnyOrder(roles);
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            for (String address : addresses(route)) {
                screen(officer, address);
            }
        }
        answers(officer, areas);
    }

    private List<String> addresses(RouteData route) {
        String template = route.getTemplate();
        if (!template.contains(":")) {
            return List.of(template);
        }
        return names(route.getNavigationTarget()).stream()
                .map(name -> template.replaceAll(":[^/]+", name.replace("$", "")))
                .toList();
    }

    private Set<String> names(Class<?> place) {
        String room = place.getName().substring(HOUSE.length()).replaceFirst("\\..*", "");
        return new KnownIds(jdbc).of(room);
    }

    private void screen(Officer officer, String address) {
        open(officer, address);
        for (int row = 0; row < OPENED_ROWS; row++) {
            if (clickRows(row)) {
                note(officer, address + " row " + row, Purpose.NONE);
                gates(officer, address, row);
            }
        }
        gates(officer, address, -1);
    }

    private void open(Officer officer, String address) {
        UI.getCurrent().navigate(address);
        note(officer, address, Purpose.NONE);
    }

    private boolean clickRows(int row) {
        boolean clicked = false;
        for (Grid<?> grid : $(Grid.class).all()) {
            GridTester<?, ?> tester = new GridTester<>(grid);
            if (grid.isAttached() && ScreenText.rowsOf(grid) > row) {
                tester.clickRow(row);
                clicked = true;
            }
        }
        return clicked;
    }

    /** Opens the record behind each gate for each purpose that it offers. */
    private void gates(Officer officer, String address, int row) {
        int purposes = gate().map(g -> choices(g).size()).orElse(0);
        for (int i = 0; i < purposes; i++) {
            if (gate().isEmpty()) {
                UI.getCurrent().navigate(address);
                if (row >= 0) {
                    clickRows(row);
                }
            }
            if (gate().isPresent()) {
                RadioButtonGroup<Purpose> gate = gate().get();
                Purpose purpose = choices(gate).get(i);
                gate.setValue(purpose);
                $(Button.class).withId("open-record").all().getFirst().click();
                note(officer, address + " row " + row, purpose);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<RadioButtonGroup<Purpose>> gate() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> choices(group).stream().anyMatch(Purpose.class::isInstance))
                .map(group -> (RadioButtonGroup<Purpose>) group)
                .findFirst();
    }

    private static <T> List<T> choices(RadioButtonGroup<T> group) {
        return group.getListDataView().getItems().toList();
    }

    private void note(Officer officer, String where, Purpose purpose) {
        Set<Purpose> purposes = EnumSet.of(Purpose.NONE, purpose);
        Leaks leaks = new Leaks(privacy, officer, places()::name);
        leaks.in(ScreenText.of(this, UI.getCurrent()), SCREEN, purposes)
                .forEach(leak -> found.add("/" + where + " for " + purpose + " shows " + leak));
        leaks.in(Downloads.of(this), FILE, purposes)
                .forEach(leak -> found.add("/" + where + " for " + purpose + " gives out " + leak));
    }

    private void answers(Officer officer, List<String> areas) throws Exception {
        List<Purpose> purposes = new ArrayList<>(policy.purposes(officer));
        purposes.add(Purpose.NONE);
        for (var mapping : mappings.getHandlerMethods().entrySet()) {
            for (String path : paths(mapping.getKey())) {
                Set<String> names =
                        path.contains("{") ? names(mapping.getValue().getBeanType()) : Set.of("");
                for (String name : names) {
                    for (Purpose purpose : purposes) {
                        answer(officer, areas, path.replaceAll("\\{[^}]+}", name), purpose);
                    }
                }
            }
        }
    }

    private static List<String> paths(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/") && (methods.isEmpty() || methods.contains(RequestMethod.GET)))
                .toList();
    }

    private void answer(Officer officer, List<String> areas, String path, Purpose purpose) throws Exception {
        var request = MockMvcRequestBuilders.get(URI.create(path.replace(" ", "%20")))
                .with(jwt().jwt(token -> token.claim("preferred_username", officer.username())
                                .claim("areas", areas))
                        .authorities(officer.roles().stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toArray(SimpleGrantedAuthority[]::new)));
        if (purpose != Purpose.NONE) {
            request.header(RequestPurpose.HEADER, purpose.name());
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isLessThan(500);
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(body).as("ids are text: " + path).doesNotContainPattern("\\{\"value\":\"[^\"]*\"}");
        new Leaks(privacy, officer, places()::name)
                .in(body, Set.of(Channel.API), Set.of(purpose))
                .forEach(leak -> found.add("GET " + path + " for " + purpose + " gives out " + leak));
    }
}
