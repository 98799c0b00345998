package vn.hanoi.ops.cameras.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.sources.SourceKey;
import vn.hanoi.ops.cameras.sources.SourceProof;
import vn.hanoi.ops.cameras.sources.SourceProof.Proved;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.nodes.HeardElsewhere;
import vn.hanoi.ops.kernel.sealed.Stamps;

/**
 * HTTP digest (RFC 7616 with MD5, which is what devices speak). A nonce lives ten minutes and carries its time and the
 * console's stamp, so that every node knows it for the console's own, whoever made it. Each of its counters is taken once on
 * all nodes, so that an answer that was overheard cannot be used again; what was made before this node began is asked anew.
 */
@Component
class DigestChallenge {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_USED = 50_000;
    private static final int RANDOM_BYTES = 16;
    private static final int MADE_BYTES = Long.BYTES + RANDOM_BYTES;
    private static final byte[] PURPOSE = "digest".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PART = Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))");
    private static final Pattern COUNTER = Pattern.compile("[0-9a-fA-F]{8}");

    private final SecureRandom random = new SecureRandom();
    private final SourceProof proof;
    private final Stamps stamps;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;
    private final Instant begun;
    private final Cache<String, AtomicLong> used = Caffeine.newBuilder()
            .maximumSize(MOST_USED)
            .expireAfterWrite(LIFE.multipliedBy(2))
            .build();

    DigestChallenge(SourceProof proof, Stamps stamps, ConsoleClock clock, ApplicationEventPublisher events) {
        this.proof = proof;
        this.stamps = stamps;
        this.clock = clock;
        this.events = events;
        this.begun = Instant.ofEpochMilli(clock.realTime().toEpochMilli());
    }

    /** What a caller without a proof is answered. */
    String challenge() {
        byte[] noise = new byte[RANDOM_BYTES];
        random.nextBytes(noise);
        byte[] made = ByteBuffer.allocate(MADE_BYTES)
                .putLong(clock.realTime().toEpochMilli())
                .put(noise)
                .array();
        byte[] nonce = joined(made, stamps.stamp(joined(PURPOSE, made)));
        return "Digest realm=\"" + SourceKey.REALM + "\", qop=\"auth\", algorithm=MD5, nonce=\""
                + Base64.getUrlEncoder().encodeToString(nonce) + "\"";
    }

    /** The source whose key the answer needs. */
    Optional<Proved> read(String idOrCode, String header, String method, String uri) {
        Map<String, String> parts = new HashMap<>();
        Matcher matcher = PART.matcher(header);
        while (matcher.find()) {
            parts.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        String nonce = parts.getOrDefault("nonce", "");
        String counter = parts.getOrDefault("nc", "");
        String told = parts.getOrDefault("uri", "");
        boolean wellFormed = told.equals(uri)
                && "auth".equals(parts.get("qop"))
                && COUNTER.matcher(counter).matches();
        if (!wellFormed || !isOurs(nonce)) {
            return Optional.empty();
        }
        String tail = String.join(
                ":", nonce, counter, parts.getOrDefault("cnonce", ""), "auth", SourceProof.secondHash(method, told));
        return proof.byDigest(idOrCode, parts.getOrDefault("username", ""), tail, parts.getOrDefault("response", ""))
                .filter(source -> isFirst(nonce, HexFormat.fromHexDigitsToLong(counter)));
    }

    /** Notes what other nodes took. */
    @EventListener
    void on(HeardElsewhere heard) {
        if (heard.fact() instanceof DigestUsed answer) {
            raise(answer.nonce(), answer.counter());
        }
    }

    private boolean isFirst(String nonce, long counter) {
        boolean first = raise(nonce, counter) < counter;
        if (first) {
            events.publishEvent(new DigestUsed(nonce, counter));
        }
        return first;
    }

    private long raise(String nonce, long counter) {
        return used.get(nonce, n -> new AtomicLong()).getAndAccumulate(counter, Math::max);
    }

    private boolean isOurs(String nonce) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(nonce);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (bytes.length != MADE_BYTES + Stamps.LENGTH) {
            return false;
        }
        byte[] made = Arrays.copyOf(bytes, MADE_BYTES);
        byte[] stamp = Arrays.copyOfRange(bytes, MADE_BYTES, bytes.length);
        Instant at = Instant.ofEpochMilli(ByteBuffer.wrap(made).getLong());
        boolean alive = !at.isBefore(begun) && clock.realTime().isBefore(at.plus(LIFE));
        return alive && stamps.check(stamp, joined(PURPOSE, made)) == Stamps.Check.GENUINE;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
