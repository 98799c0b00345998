package vn.hanoi.ops.areas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "areas")
@AutoConfigureMockMvc
class GroundEndpointModuleTests {

    private final MockMvcTester mvc;

    GroundEndpointModuleTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void mutesWhatLiesOutsideTheOfficersArea() {
        assertThat(mvc.get().uri("/map/ground").with(officer("2021:01.006.00181")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.features[?(@.properties.kind=='area' && !@.properties.muted)].properties.id",
                        p -> p.assertThat().asArray().containsExactly("01.006"));
    }

    @Test
    void answersThatNothingChangedToWhoHasTheGroundAlready() {
        MvcTestResult first =
                mvc.get().uri("/map/ground").with(officer("2021:01")).exchange();
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotBlank();
        assertThat(mvc.get()
                        .uri("/map/ground")
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .with(officer("2021:01")))
                .hasStatus(304);
        assertThat(mvc.get()
                        .uri("/map/ground?level=3")
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .with(officer("2021:01")))
                .hasStatusOk();
    }

    @Test
    void letsOnlyOfficersIn() {
        assertThat(mvc.get().uri("/map/ground").exchange().getResponse().getStatus())
                .isIn(302, 401, 403);
    }

    private static OidcLoginRequestPostProcessor officer(String area) {
        return oidcLogin().idToken(token -> token.claim("areas", List.of(area)));
    }
}
