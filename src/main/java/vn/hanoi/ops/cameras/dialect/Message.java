package vn.hanoi.ops.cameras.dialect;

import java.nio.charset.StandardCharsets;

/**
 * What came from a device.
 *
 * @param topic the MQTT topic, or empty over HTTP
 * @param body as it came
 */
public record Message(String topic, byte[] body) {

    /** A message without a topic. */
    public static Message of(String body) {
        return new Message("", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The body as text; bytes that are no UTF-8 become the replacement character. */
    public String text() {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
