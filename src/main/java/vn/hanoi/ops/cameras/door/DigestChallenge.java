package vn.hanoi.ops.cameras.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.sources.SourceKey;
import vn.hanoi.ops.cameras.sources.SourceProof;
import vn.hanoi.ops.cameras.sources.SourceProof.Proved;

/**
 * HTTP digest (RFC 7616 with MD5, which is what devices speak). A nonce lives ten minutes on this node and each of its
 * counters is taken once, so that an answer that was overheard cannot be used again.
 */
@Component
class DigestChallenge {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_NONCES = 50_000;
    private static final int NONCE_BYTES = 18;
    private static final Pattern PART = Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))");
    private static final Pattern COUNTER = Pattern.compile("[0-9a-fA-F]{8}");

    private final SecureRandom random = new SecureRandom();
    private final SourceProof proof;
    private final Cache<String, AtomicLong> nonces = Caffeine.newBuilder()
            .maximumSize(MOST_NONCES)
            .expireAfterWrite(LIFE)
            .build();

    DigestChallenge(SourceProof proof) {
        this.proof = proof;
    }

    /** What a caller without a proof is answered. */
    String challenge() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().encodeToString(bytes);
        nonces.put(nonce, new AtomicLong());
        return "Digest realm=\"" + SourceKey.REALM + "\", qop=\"auth\", algorithm=MD5, nonce=\"" + nonce + "\"";
    }

    /** The source whose key the answer needs. */
    Optional<Proved> read(String idOrCode, String header, String method, String uri) {
        Map<String, String> parts = new HashMap<>();
        Matcher matcher = PART.matcher(header);
        while (matcher.find()) {
            parts.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        String told = parts.getOrDefault("uri", "");
        if (!told.equals(uri) || !isFresh(parts)) {
            return Optional.empty();
        }
        String tail = String.join(
                ":",
                parts.getOrDefault("nonce", ""),
                parts.getOrDefault("nc", ""),
                parts.getOrDefault("cnonce", ""),
                parts.getOrDefault("qop", ""),
                SourceProof.secondHash(method, told));
        return proof.byDigest(idOrCode, parts.getOrDefault("username", ""), tail, parts.getOrDefault("response", ""));
    }

    private boolean isFresh(Map<String, String> parts) {
        String counter = parts.getOrDefault("nc", "");
        AtomicLong last = nonces.getIfPresent(parts.getOrDefault("nonce", ""));
        if (last == null || !COUNTER.matcher(counter).matches() || !"auth".equals(parts.get("qop"))) {
            return false;
        }
        long number = HexFormat.fromHexDigitsToLong(counter);
        return last.getAndAccumulate(number, Math::max) < number;
    }
}
