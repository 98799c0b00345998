package vn.hanoi.ops.cameras.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.api.ApiProblem;

class BoundedBodyTests {

    private long given;

    @Test
    void stopsReadingABodyWithoutALengthAtTheLimit() {
        BoundedBody body = new BoundedBody(endless(), 1_000_000);
        assertThatThrownBy(() -> body.transferTo(java.io.OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        ApiProblem.class, p -> assertThat(p.code()).isEqualTo("BODY_TOO_LARGE"));
        assertThat(given).isLessThan(1_100_000);
    }

    @Test
    void letsAShortBodyThrough() throws IOException {
        BoundedBody body = new BoundedBody(new java.io.ByteArrayInputStream(new byte[100]), 100);
        assertThat(body.readAllBytes()).hasSize(100);
    }

    private InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                given++;
                return ' ';
            }
        };
    }
}
