package vn.hanoi.ops.vision.eyes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The detector's library tells nobody what it is used for: no address of a collector is in it. */
class QuietDetectorTests {

    @ParameterizedTest
    @ValueSource(strings = {"linux-x64", "linux-aarch64"})
    void theDetectorsLibraryKnowsNoCollectorOfTelemetry(String machine) throws IOException {
        String library = "/ai/onnxruntime/native/" + machine + "/libonnxruntime.so";
        try (InputStream in = Objects.requireNonNull(QuietDetectorTests.class.getResourceAsStream(library))) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(text.contains("events.data.microsoft.com")).isFalse();
        }
    }
}
