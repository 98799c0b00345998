package vn.hanoi.ops.people.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.people.PeopleSetup;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(PeopleSetup.class)
class CodeEndpointModuleTests {

    @Autowired
    MockMvcTester http;

    @Test
    void tellsKindFieldsAndWarningsOfACard() {
        MvcTestResult answer = read("003090001234||Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu|10052021\r\n", "en");
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.kind").isEqualTo("CCCD");
        assertThat(answer).bodyJson().extractingPath("$.fields.document").isEqualTo("003090001234");
        assertThat(answer).bodyJson().extractingPath("$.fields.birth").isEqualTo("1990-08-15");
        assertThat(answer).bodyJson().extractingPath("$.warnings[0].code").isEqualTo("PROVINCE_UNKNOWN");
        assertThat(answer).bodyJson().extractingPath("$.warnings[0].field").isEqualTo("document");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.warnings[0].reason")
                .asString()
                .contains("003");
    }

    @Test
    void tellsAPlacesCodeAndLeavesAnUnknownTextOpaque() {
        assertThat(read("https://qr.tokhaiyte.vn/q/abc", "vi"))
                .bodyJson()
                .extractingPath("$.kind")
                .isEqualTo("LOCATION_QR");
        assertThat(read("5f2a-0001", "vi")).bodyJson().extractingPath("$.kind").isEqualTo("OPAQUE");
    }

    @Test
    void speaksVietnameseUnlessAskedOtherwise() {
        MvcTestResult answer = read("003090001234||Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu|10052021", "");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.warnings[0].reason")
                .asString()
                .contains("mã tỉnh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":null}",
                "{\"text\":\"  \"}",
                "{\"text\":[1]}",
                "[]",
                "7",
                "not json",
                "{\"text\":{}}"
            })
    void aWrongBodyIsAProblemWithACode(String body) {
        assertThat(post(body)).hasStatus(400).bodyJson().hasPath("$.code");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(read("x".repeat(4_001), "vi"))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("TEXT_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\u0000", "||||||||||||||$", "\uFFFF\uDBFF|$", "🙂|🙂", "\\u0000"})
    void strangeSignsAreAnsweredToo(String text) {
        assertThat(read(text + "|a", "vi")).hasStatusOk();
    }

    @Test
    void nobodyReadsWithoutAnAccount() {
        assertThat(http.post()
                        .uri("/api/codes/read")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}"))
                .hasStatus(401);
    }

    private MvcTestResult read(String text, String language) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        var request = http.post()
                .uri("/api/codes/read")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + escaped + "\"}")
                .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_HEALTH_OFFICER")));
        return (language.isEmpty() ? request : request.header("Accept-Language", language)).exchange();
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/codes/read")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_HEALTH_OFFICER")))
                .exchange();
    }
}
