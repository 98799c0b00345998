package vn.hanoi.ops.vision.weights;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A message in the binary form of Protocol Buffers, written field by field. */
final class OnnxMessage {

    private static final int VARINT = 0;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;
    private static final int SEVEN_BITS = 0x7F;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    OnnxMessage number(int field, long value) {
        tag(field, VARINT);
        varint(value);
        return this;
    }

    OnnxMessage decimal(int field, float value) {
        tag(field, FOUR_BYTES);
        int bits = Float.floatToIntBits(value);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(bits >>> shift);
        }
        return this;
    }

    OnnxMessage text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    OnnxMessage message(int field, OnnxMessage value) {
        return bytes(field, value.bytes());
    }

    OnnxMessage bytes(int field, byte[] value) {
        tag(field, LENGTH);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    /** Takes over all fields of another message. */
    OnnxMessage all(OnnxMessage other) {
        out.writeBytes(other.bytes());
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void tag(int field, int type) {
        varint((long) field << 3 | type);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.write((int) (rest & SEVEN_BITS | SEVEN_BITS + 1));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
