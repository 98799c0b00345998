package vn.hanoi.ops.probe.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.RequestPurpose;

/** Reads what the interfaces answer to one officer's program. */
class Answers {

    private final MockMvc mvc;
    private final RequestPostProcessor token;
    private final Leaks leaks;
    private final Consumer<String> found;

    Answers(MockMvc mvc, Officer officer, List<String> areas, Leaks leaks, Consumer<String> found) {
        this.mvc = mvc;
        this.leaks = leaks;
        this.found = found;
        this.token = jwt().jwt(jwt ->
                        jwt.claim("preferred_username", officer.username()).claim("areas", areas))
                .authorities(officer.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toArray(SimpleGrantedAuthority[]::new));
    }

    /** Reads one answer and gives its status, which may be anything below 500. */
    int read(String path, Purpose purpose) throws Exception {
        var request =
                MockMvcRequestBuilders.get(URI.create(path.replace(" ", "%20"))).with(token);
        if (purpose != Purpose.NONE) {
            request.header(RequestPurpose.HEADER, purpose.name());
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isLessThan(500);
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(body).as("ids are text: " + path).doesNotContainPattern("\\{\"value\":\"[^\"]*\"}");
        leaks.in(body, Set.of(Channel.API), Set.of(purpose))
                .forEach(leak -> found.accept("GET " + path + " for " + purpose + " gives out " + leak));
        return answer.getStatus();
    }
}
