package vn.hanoi.ops.areas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "areas")
@AutoConfigureMockMvc
class AreaEndpointModuleTests {

    private static final String SQUARE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s"},"geometry":
            {"type":"Polygon","coordinates":[[[105.7,20.9],[105.8,20.9],[105.8,21.0],[105.7,20.9]]]}}]}
            """;

    private final MockMvcTester mvc;

    AreaEndpointModuleTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void saysInWhichUnitsAPointLies() {
        assertThat(mvc.get().uri("/api/areas?at=21.0285,105.8360&scheme=2021").with(anybody()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.path", p -> p.assertThat().isEqualTo("01.006.00181"))
                .hasPathSatisfying("$.approximate", p -> p.assertThat().isEqualTo(true))
                .hasPathSatisfying("$.chain[*].name", p -> p.assertThat()
                        .asArray()
                        .containsExactly("Thành phố Hà Nội", "Quận Đống Đa", "Phường Văn Miếu"));
    }

    @Test
    void answersInTheSchemeThatIsAskedFor() {
        assertThat(mvc.get().uri("/api/areas?at=21.0385,105.8380&scheme=2025").with(anybody()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.path", p -> p.assertThat().isEqualTo("01.00004"));
    }

    @Test
    void findsUnitsByName() {
        assertThat(mvc.get().uri("/api/areas?q=p van mieu").with(anybody()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.units[0].label", p -> p.assertThat().isEqualTo("Phường Văn Miếu, Quận Đống Đa"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/areas | 400 | MISSING_PARAMETER",
                "/api/areas?at=21.0 | 400 | BAD_COORDINATES",
                "/api/areas?at=a,b | 400 | BAD_COORDINATES",
                "/api/areas?at=NaN,105 | 400 | BAD_COORDINATES",
                "/api/areas?at=91,105 | 400 | BAD_COORDINATES",
                "/api/areas?at=21,0285,105,8415 | 400 | BAD_COORDINATES",
                "/api/areas?at=21.0283,105.8415&scheme=1999 | 400 | UNKNOWN_SCHEME",
                "/api/areas?at=10.77,106.70 | 404 | OUTSIDE_CITY"
            })
    void answersABadQuestionWithACode(String address, int status, String code) {
        assertThat(mvc.get().uri(address).with(anybody()))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.code", p -> p.assertThat().isEqualTo(code));
    }

    @Test
    void letsNobodyInWithoutAToken() {
        assertThat(mvc.get().uri("/api/areas?q=van mieu")).hasStatus(401);
    }

    @Test
    void checksABoundaryFileWithoutApplyingIt() {
        assertThat(mvc.post()
                        .uri("/api/areas/boundaries?scheme=2021&dryRun=true")
                        .content(SQUARE.formatted("268"))
                        .with(admin()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.units", p -> p.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.applied", p -> p.assertThat().isEqualTo(false));
    }

    @Test
    void namesEveryFaultOfABoundaryFile() {
        assertThat(mvc.post()
                        .uri("/api/areas/boundaries?scheme=2021")
                        .content(SQUARE.formatted("999"))
                        .with(admin()))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying("$.code", p -> p.assertThat().isEqualTo("BOUNDARY_FAULTS"))
                .hasPathSatisfying("$.faults[0].index", p -> p.assertThat().isEqualTo(0))
                .hasPathSatisfying("$.faults[0].code", p -> p.assertThat().isEqualTo("UNKNOWN_CODE"));
    }

    @Test
    void takesTheLastFileBack() {
        assertThat(mvc.post()
                        .uri("/api/areas/boundaries?scheme=2021&fileName=x")
                        .content(SQUARE.formatted("268"))
                        .with(admin()))
                .hasStatusOk();
        assertThat(mvc.delete().uri("/api/areas/boundaries/latest?scheme=2021").with(admin()))
                .hasStatusOk();
        assertThat(mvc.delete().uri("/api/areas/boundaries/latest?scheme=2025").with(admin()))
                .hasStatus(404);
    }

    @Test
    void letsOnlyAdministratorsSendBoundaries() {
        assertThat(mvc.post()
                        .uri("/api/areas/boundaries")
                        .content(SQUARE.formatted("268"))
                        .with(anybody()))
                .hasStatus(403);
    }

    private static JwtRequestPostProcessor anybody() {
        return jwt().authorities(new SimpleGrantedAuthority("ROLE_HOTLINE_OPERATOR"));
    }

    private static JwtRequestPostProcessor admin() {
        return jwt().authorities(new SimpleGrantedAuthority("ROLE_ADMIN"));
    }
}
