package vn.hanoi.ops.cameras.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Tells whether a caller is the source that it says it is; keys live by real time, whatever exercise runs. */
@Component
public class SourceProof {

    private final SourceSnapshot sources;
    private final ConsoleClock clock;

    SourceProof(SourceSnapshot sources, ConsoleClock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * A source that proved to be itself.
     *
     * @param perMinute the most messages that it may send in a minute
     */
    public record Proved(SourceId id, String code, String product, int perMinute) implements AuthenticatedPrincipal {

        /** The code, by which audit and log name the source. */
        @Override
        public String getName() {
            return code;
        }
    }

    /** The source of that id or code, if the key is its own. */
    public Optional<Proved> byKey(String idOrCode, String key) {
        byte[] hash = new SourceKey(key).hash();
        return sources.inUse(idOrCode)
                .filter(s -> s.accepts(hash, clock.realTime()))
                .map(SourceProof::proved);
    }

    /** The source of that id or code, if the client's certificate is its own. */
    public Optional<Proved> byCertificate(String idOrCode, String sha256) {
        String wanted = sha256.toLowerCase(Locale.ROOT);
        return sources.inUse(idOrCode)
                .filter(s -> !s.data().certificate().isEmpty()
                        && s.data().certificate().equals(wanted))
                .map(SourceProof::proved);
    }

    /**
     * The source of that id or code, if the answer to a digest challenge needs its key.
     *
     * @param tail what follows the first hash in the answer: nonce, counters and the second hash, as the method joins them
     */
    public Optional<Proved> byDigest(String idOrCode, String user, String tail, String response) {
        return sources.inUse(idOrCode)
                .filter(s -> s.data().code().equals(user))
                .filter(s -> firstHashes(s).anyMatch(h -> same(SourceKey.md5(h + ":" + tail), response)))
                .map(SourceProof::proved);
    }

    /** The second hash of the digest method. */
    public static String secondHash(String method, String uri) {
        return SourceKey.md5(method + ":" + uri);
    }

    private Stream<String> firstHashes(KnownSource source) {
        Stream<String> old = source.oldKeyWorks(clock.realTime())
                ? Stream.ofNullable(source.oldKey().digest())
                : Stream.empty();
        return Stream.concat(Stream.ofNullable(source.key().digest()), old);
    }

    private static boolean same(String a, String b) {
        return java.security.MessageDigest.isEqual(
                a.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                b.toLowerCase(Locale.ROOT).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static Proved proved(KnownSource source) {
        SourceData data = source.data();
        return new Proved(source.details().id(), data.code(), data.product(), data.perMinute());
    }
}
