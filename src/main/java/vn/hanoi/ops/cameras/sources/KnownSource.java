package vn.hanoi.ops.cameras.sources;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.dialect.Habits;

/** A source in memory, with what proves that a caller is it. */
record KnownSource(SourceDetails details, Proof key, Proof oldKey, byte @Nullable [] password) {

    /** @param digest what the digest method needs of the key: its first hash, in hexadecimal */
    record Proof(byte @Nullable [] hash, @Nullable String digest) {

        boolean fits(byte[] other) {
            return hash != null && MessageDigest.isEqual(hash, other);
        }
    }

    SourceData data() {
        return details.data();
    }

    boolean accepts(byte[] keyHash, Instant now) {
        return key.fits(keyHash) || oldKeyWorks(now) && oldKey.fits(keyHash);
    }

    boolean oldKeyWorks(Instant now) {
        Instant until = details.oldKeyUntil();
        return until != null && now.isBefore(until);
    }

    Habits habits() {
        return new Habits(ZoneId.of(data().zone()), data().unnamedClass(), data().resets());
    }
}
