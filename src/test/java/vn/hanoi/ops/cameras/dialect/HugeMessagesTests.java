package vn.hanoi.ops.cameras.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages as large as the door lets through, made to keep a reader busy or to bring it down. */
class HugeMessagesTests {

    private static final int HALF_MEGABYTE = 500_000;
    private static final Habits HANOI = new Habits(ZoneId.of("Asia/Ho_Chi_Minh"), "person", List.of());
    private static final List<Dialect> DIALECTS = List.of(
            new HikvisionDialect(),
            new DahuaDialect(),
            new OnvifDialect(),
            new AxisDialect(),
            new FiwareDialect(),
            new DeepStreamDialect(),
            new OpenDataCamDialect(),
            new ViseronDialect(),
            new FrigateDialect());

    static Stream<String> messages() {
        return Stream.of(
                filled("["),
                filled("{\"a\":"),
                filled("{\"objects\":["),
                "{\"id\":\"x\",\"type\":\"CrowdFlowObserved\",\"peopleCount\":" + "9".repeat(HALF_MEGABYTE) + "}",
                "{\"id\":\"x\",\"type\":\"CrowdFlowObserved\",\"peopleCount\":1e999,\"dateObserved\":\"/\"}",
                filled("<EventNotificationAlert "),
                filled("<EventNotificationAlert>"),
                filled("</EventNotificationAlert"),
                "<EventNotificationAlert>" + filled("<a>") + "</EventNotificationAlert>",
                "<EventNotificationAlert>" + filled("<a/>") + "</EventNotificationAlert>",
                filled("<EventNotificationAlert>1</EventNotificationAlert>"),
                filled("<a><NotificationMessage>"),
                filled("a-".repeat(40)),
                filled("summary.Channel="),
                filled("summary.Channel=1\r\n"),
                filled("--boundary\r\n"),
                filled("\u0000"),
                filled("\uFFFD "));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isAnsweredSoonAndWithoutACount(String text) {
        Message message = new Message("a/b/onvif-ej/RuleEngine", text.getBytes(StandardCharsets.UTF_8));
        for (Dialect dialect : DIALECTS) {
            long begun = System.nanoTime();
            List<Said> said = dialect.read(message, HANOI);
            assertThat(said)
                    .as(dialect.product())
                    .isNotEmpty()
                    .noneMatch(s -> s instanceof Said.Counted c
                            && c.counts().values().stream().anyMatch(v -> v.isInfinite() || v.isNaN()));
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(dialect.product())
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aDocumentTypeIsRefusedWhereverItStands() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>"
                + "<EventNotificationAlert><eventType>&c;</eventType></EventNotificationAlert>";
        assertThat(new HikvisionDialect().read(Message.of(bomb), HANOI))
                .containsExactly(new Said.Unclear("XML_DTD", "A document type is not read."));
        assertThatCode(() -> assertThat(XmlTree.read(bomb)).isEmpty()).doesNotThrowAnyException();
        assertThat(XmlTree.read("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>&x;</a>"))
                .isEmpty();
    }

    private static String filled(String part) {
        return part.repeat(HALF_MEGABYTE / part.length());
    }
}
