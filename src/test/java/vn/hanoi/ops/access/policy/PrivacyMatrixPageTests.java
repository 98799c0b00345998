package vn.hanoi.ops.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.privacy.StoredPolicies;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
class PrivacyMatrixPageTests {

    private static final Path PAGE = Path.of("docs/privacy-matrix.md");

    @Autowired
    StoredPolicies policies;

    @Autowired
    AllFields fields;

    @Test
    void thePageIsWhatTheDeliveredPolicySays() throws IOException {
        String page = MatrixPaper.of(policies.find(1).orElseThrow(), fields.all());
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, page);
        assertThat(before)
                .as("docs/privacy-matrix.md was out of date and has been written anew: look at it and commit it")
                .isEqualTo(page);
    }
}
