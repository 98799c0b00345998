package vn.hanoi.ops.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.streets.StreetImportReport;
import vn.hanoi.ops.crowding.streets.StreetImports;
import vn.hanoi.ops.kernel.GeoPoint;

/** Imports streets beyond the demo city's, beside those that are there, and lets the given cameras watch them. */
final class MoreStreets {

    private static final double APART = 0.0012;

    private MoreStreets() {}

    /**
     * Adds streets.
     *
     * @param wanted how many there are then
     * @param firstCamera number of the first camera that watches a new street
     * @param lastCamera number of the last one; they are dealt out evenly
     */
    static void upTo(int wanted, int firstCamera, int lastCamera, RunningConsole console) {
        login();
        List<StreetNow> given = console.bean(CrowdingNow.class).snapshot(AreaScope.CITY);
        int added = wanted - given.size();
        String features = IntStream.range(0, added)
                .mapToObj(n -> feature(
                        n,
                        given.get(n % given.size()),
                        n / given.size() + 1,
                        cameras(n, added, firstCamera, lastCamera)))
                .collect(Collectors.joining(","));
        String file = "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
        StreetImportReport report = console.bean(StreetImports.class).apply(file.getBytes(StandardCharsets.UTF_8));
        SecurityContextHolder.clearContext();
        if (!report.faults().isEmpty()) {
            throw new IllegalStateException("Streets were not imported: " + report.faults());
        }
    }

    private static String cameras(int street, int streets, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(n -> (n - first) % streets == street)
                .mapToObj("CAM%03d"::formatted)
                .collect(Collectors.joining(";"));
    }

    private static String feature(int number, StreetNow beside, int shift, String cameras) {
        String points = beside.line().stream().map(p -> position(p, shift)).collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"B%04d\",\"name\":\"%s, ngõ %d\",\"cameras\":\"%s\"},"
                        .formatted(number, beside.name(), shift, cameras)
                + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[" + points + "]}}";
    }

    private static String position(GeoPoint point, int shift) {
        return String.format(
                Locale.ROOT, "[%.5f,%.5f]", point.lon() + shift % 3 * APART, point.lat() + shift / 3 * APART);
    }

    private static void login() {
        Jwt jwt = Jwt.withTokenValue("bench")
                .header("alg", "none")
                .claim("preferred_username", "bench")
                .claim("areas", List.of("2021:01"))
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new JwtAuthenticationToken(jwt, AuthorityUtils.createAuthorityList("ROLE_" + Roles.ADMIN)));
    }
}
