package vn.hanoi.ops.venues.codes;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a location code says, in nine bytes.
 *
 * @param venue the venue's short number
 * @param generation which code of the venue it is, 1 and up to 65,535; a newer one revokes it
 * @param zone the part of the venue, 0 for the entrance
 */
record LocationCode(int venue, int generation, int zone) {

    /** The form of the codes that are made now. */
    static final byte FORM = 1;

    static final int LENGTH = 9;

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(FORM)
                .putInt(venue)
                .putShort((short) generation)
                .putShort((short) zone)
                .array();
    }

    /** Reads a code, or nothing when it has another form. */
    static Optional<LocationCode> read(byte[] bytes) {
        if (bytes.length != LENGTH || bytes[0] != FORM) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, LENGTH - 1);
        return Optional.of(new LocationCode(
                buffer.getInt(), Short.toUnsignedInt(buffer.getShort()), Short.toUnsignedInt(buffer.getShort())));
    }
}
