package vn.hanoi.ops.cameras.poll;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a device is asked. Most answer to the address alone; Axis' object analytics wants the question posted, so the query
 * of its address names the scenario and, for an area, the method: {@code ?scenario=2&method=getOccupancy}.
 *
 * @param address where it is asked
 * @param posted the JSON that is sent, or nothing
 */
record Question(URI address, Optional<String> posted) {

    private static final String ANALYTICS = "/local/objectanalytics/control.cgi";
    private static final Pattern SCENARIO = Pattern.compile("(?:^|&)scenario=(\\d{1,4})(?=&|$)");
    private static final Pattern OCCUPANCY = Pattern.compile("(?:^|&)method=getOccupancy(?=&|$)");

    /** The question that belongs to a source's address. */
    static Question at(URI address) {
        if (!ANALYTICS.equals(address.getPath())) {
            return new Question(address, Optional.empty());
        }
        String query = address.getQuery() == null ? "" : address.getQuery();
        Matcher scenario = SCENARIO.matcher(query);
        String method = OCCUPANCY.matcher(query).find() ? "getOccupancy" : "getAccumulatedCounts";
        String body = "{\"apiVersion\":\"1.2\",\"context\":\"console\",\"method\":\"%s\",\"params\":{\"scenario\":%s}}"
                .formatted(method, scenario.find() ? scenario.group(1) : "1");
        return new Question(bare(address), Optional.of(body));
    }

    /** How it is asked. */
    String method() {
        return posted.isPresent() ? "POST" : "GET";
    }

    /** The path with its query, as a login signs it. */
    String target() {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static URI bare(URI address) {
        try {
            return new URI(address.getScheme(), address.getAuthority(), address.getPath(), null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
