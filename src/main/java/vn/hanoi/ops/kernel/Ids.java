package vn.hanoi.ops.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifiers of things with a life: UUID version 7, ordered by time of making. */
public final class Ids {

    private Ids() {}

    /** A new identifier, later than all made before in this process. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The 16 bytes as a {@code BINARY(16)} column holds them, for statements without JPA. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The identifier in 16 bytes of a {@code BINARY(16)} column. */
    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
