package vn.hanoi.ops.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = "console.limits.searches=2")
@WithMockUser(roles = "AUDITOR")
class SearchLimitTests {

    @Autowired
    FrameSearch search;

    @Test
    void anOfficerWhoSearchesTooOftenWaits() {
        assertThat(search.find("nhat").pause()).isEmpty();
        assertThat(search.find("x").pause()).as("one letter counts for nothing").isEmpty();
        assertThat(search.find("nhat ky").pause()).isEmpty();
        FrameSearch.Answer third = search.find("nhat ky truy");
        assertThat(third.hits()).isEmpty();
        assertThat(third.pause())
                .hasValueSatisfying(wait -> assertThat(wait.toSeconds()).isBetween(1L, 60L));
    }
}
