package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class SourceProofTests {

    /** The audit names who calls; a device is its code, not what a program knows of it. */
    @Test
    void aDeviceIsNamedByItsCode() {
        var device = new SourceProof.Proved(new SourceId(UUID.randomUUID()), "demo-hikvision", "hikvision", 600);
        assertThat(UsernamePasswordAuthenticationToken.authenticated(device, null, List.of())
                        .getName())
                .isEqualTo("demo-hikvision");
    }
}
