package vn.hanoi.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;

@EndToEnd
class AccessibilityJourney {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('vaadin-grid')]
                .map(grid => grid.shadowRoot.querySelector('#table'))
                .filter(rows => rows.scrollWidth > rows.clientWidth + 2
                    || rows.getBoundingClientRect().right > innerWidth + 2)
                .map(rows => rows.getRootNode().host.outerHTML.slice(0, 120))""";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "chihuy, 'map,crowding,advisories,cameras'",
        "quantri, 'areas,streets,crowding-settings,audit'",
        "truongca1022, 'hotline/reports,hotline/board,calls/back,calls/care'",
    })
    void everyScreenPassesAxeInBothThemes(String officer, String screens) {
        try (OfficerBrowser browser = new OfficerBrowser("http://localhost:" + port)) {
            for (Screen screen : List.of(Screen.DESK, Screen.DESK_DARK)) {
                Page page = browser.officer(officer, "/", screen);
                for (String path : screens.split(",")) {
                    page.navigate("http://localhost:" + port + "/" + path);
                    page.waitForSelector("vaadin-app-layout h1, vaadin-app-layout [role=main], ops-map, vaadin-grid");
                    page.waitForTimeout(1_500);
                    assertThat(seriousFindings(page))
                            .as("%s, dark %s", path, screen.dark())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"congan.vanmieu, 'inspections,violations,sanction-law,quarantine/home,tickets,people'"})
    void onATelephoneEveryScreenPassesAxeAndNothingIsCutOff(String officer, String screens) {
        try (OfficerBrowser browser = new OfficerBrowser("http://localhost:" + port)) {
            Page page = browser.officer(officer, "/", Screen.PHONE);
            for (String path : screens.split(",")) {
                page.navigate("http://localhost:" + port + "/" + path);
                page.waitForSelector("vaadin-grid, vaadin-virtual-list");
                page.waitForTimeout(1_500);
                assertThat(seriousFindings(page)).as(path).isEmpty();
                assertThat((List<?>) page.evaluate(CUT_OFF)).as(path).isEmpty();
            }
        }
    }

    private static List<String> seriousFindings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .flatMap(AccessibilityJourney::describe)
                        .toList();
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml());
    }
}
