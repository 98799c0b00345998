package vn.hanoi.ops.cameras.poll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers a device's challenge with a user name and a password, by digest where it is offered, else in the clear. */
public record DeviceLogin(String user, String password) {

    private static final Pattern PART = Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))");
    private static final String COUNTER = "00000001";

    /** The value of the header {@code Authorization}, or nothing when the challenge is of an unknown sort. */
    Optional<String> answer(String challenge, String method, String uri) {
        String sort = challenge.strip().toLowerCase(Locale.ROOT);
        if (sort.startsWith("digest")) {
            return Optional.of(digest(
                    parts(challenge), method, uri, UUID.randomUUID().toString().substring(0, 8)));
        }
        if (sort.startsWith("basic")) {
            byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(login));
        }
        return Optional.empty();
    }

    String digest(Map<String, String> challenge, String method, String uri, String client) {
        String realm = challenge.getOrDefault("realm", "");
        String nonce = challenge.getOrDefault("nonce", "");
        String algorithm = challenge.getOrDefault("algorithm", "MD5");
        boolean counted = challenge.containsKey("qop");
        String first = hash(algorithm, user + ":" + realm + ":" + password);
        String second = hash(algorithm, method + ":" + uri);
        String middle = counted ? nonce + ":" + COUNTER + ":" + client + ":auth" : nonce;
        StringBuilder answer = new StringBuilder("Digest username=\"" + user + "\", realm=\"" + realm + "\", nonce=\""
                + nonce + "\", uri=\"" + uri + "\", algorithm=" + algorithm + ", response=\""
                + hash(algorithm, first + ":" + middle + ":" + second) + "\"");
        if (counted) {
            answer.append(", qop=auth, nc=" + COUNTER + ", cnonce=\"")
                    .append(client)
                    .append('"');
        }
        if (challenge.containsKey("opaque")) {
            answer.append(", opaque=\"").append(challenge.get("opaque")).append('"');
        }
        return answer.toString();
    }

    static Map<String, String> parts(String challenge) {
        Map<String, String> parts = new HashMap<>();
        Matcher matcher = PART.matcher(challenge);
        while (matcher.find()) {
            parts.put(
                    matcher.group(1).toLowerCase(Locale.ROOT),
                    matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return parts;
    }

    private static String hash(String algorithm, String text) {
        String name = algorithm.toUpperCase(Locale.ROOT).startsWith("SHA-256") ? "SHA-256" : "MD5";
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(name).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + name, e);
        }
    }

    /** Does not show the password. */
    @Override
    public String toString() {
        return "DeviceLogin[" + user + "]";
    }
}
