package vn.hanoi.ops.people.codes;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A venue's code: an address at a known host; its payload is not published, so it stays as it is (domain rules 1.5). */
final class LocationQr {

    private static final Pattern SCHEME = Pattern.compile("^https?://.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:\\d+)?([/?#].*)?$");

    private LocationQr() {}

    static Optional<ReadCode> read(String line, Set<String> hosts, LocalDate today) {
        String address = !SCHEME.matcher(line).matches() && BARE.matcher(line).matches() ? "https://" + line : line;
        return SCHEME.matcher(address).matches()
                ? host(address).filter(host -> known(host, hosts)).map(host -> {
                    Claims claims = new Claims(today);
                    claims.put(CodeField.URL, line);
                    claims.put(CodeField.HOST, host);
                    return claims.as(CodeKind.LOCATION_QR);
                })
                : Optional.empty();
    }

    private static Optional<String> host(String address) {
        try {
            URI uri = new URI(address.replace("|", "%7C").replace(" ", "%20").replace("\"", "%22"));
            return uri.getUserInfo() == null
                    ? Optional.ofNullable(uri.getHost()).map(host -> host.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean known(String host, Set<String> hosts) {
        return hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }
}
