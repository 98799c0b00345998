package vn.hanoi.ops.cameras.dialect;

import java.nio.charset.StandardCharsets;

/**
 * What came from a device.
 *
 * @param topic the MQTT topic, or empty over HTTP
 * @param body as it came
 * @param retained the broker kept it and gave it to a new subscriber: it tells what was said last, not when
 */
public record Message(String topic, byte[] body, boolean retained) {

    /** The two bytes of a UTF-16 byte order mark. */
    private static final byte BIG = (byte) 0xFE;

    private static final byte LITTLE = (byte) 0xFF;

    /** A message of this moment. */
    public Message(String topic, byte[] body) {
        this(topic, body, false);
    }

    /** A message without a topic. */
    public static Message of(String body) {
        return new Message("", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The body as text, UTF-16 when it begins so; bytes that are no UTF-8 become the replacement character. */
    public String text() {
        if (body.length > 1 && (body[0] == BIG && body[1] == LITTLE || body[0] == LITTLE && body[1] == BIG)) {
            return new String(body, StandardCharsets.UTF_16);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
