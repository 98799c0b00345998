package vn.hanoi.ops.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;

/** Every screen that there is, opened at addresses that nobody should write: none may fail. */
@SpringBootTest(properties = "spring.application.name=routes")
@ViewPackages(packages = "vn.hanoi.ops")
class RouteProbeViewTests extends SpringBrowserlessTest {

    private static final List<String> NASTY = List.of(
            UUID.randomUUID().toString(), "x", "-1", "<img src=x onerror=alert(1)>", "' OR 1=1 --", "..%2f..%2fetc");

    @Test
    @WithOfficer({Role.ADMIN, Role.AUDITOR, Role.COMMAND_CENTRE, Role.HEALTH_OFFICER})
    void noScreenFailsForOneWhoMayOpenIt() {
        openEverything();
    }

    @Test
    @WithOfficer(value = Role.WARD_POLICE, areas = "2021:01.006.00193")
    void noScreenFailsForOneWhoMayNot() {
        openEverything();
    }

    @Test
    @WithOfficer(
            value = {Role.DISTRICT_OFFICER, Role.HEALTH_OFFICER},
            areas = {})
    void noScreenFailsForOneWithoutAnArea() {
        openEverything();
    }

    private void openEverything() {
        List<RouteData> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes();
        assertThat(routes).isNotEmpty();
        for (RouteData route : routes) {
            for (String text : NASTY) {
                open(route, text);
            }
        }
    }

    private void open(RouteData route, String text) {
        String path = route.getTemplate()
                .replaceAll(":[^/]+", text.replace("/", "%2f").replace("$", ""));
        Map<String, String> query = Map.of(
                "q", text, "area", text, "state", text, "from", text, "person", text, "kind", text, "camera", text);
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
        String shown = UI.getCurrent().getElement().getTextRecursively();
        assertThat(shown).as(path).doesNotContain("Exception");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .as(path)
                .noneMatch(c -> ((Component) c).getClass().getSimpleName().equals("UnexpectedErrorView"));
    }
}
