package vn.hanoi.ops.cameras.sources;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.dialect.Dialects;

/** What a source's data must be like. */
@Component
class SourceCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern PREFIX = Pattern.compile("[^#+$\\s][^#+\\s]{0,199}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern CLASS = Pattern.compile("\\S{1,40}");
    private static final int NAME_LENGTH = 160;
    private static final int STREAM_LENGTH = 200;
    private static final int MOST_A_MINUTE = 60_000;
    private static final int LONGEST_POLL = 3_600;

    private final Dialects dialects;
    private final CameraRegistry cameras;

    SourceCheck(Dialects dialects, CameraRegistry cameras) {
        this.dialects = dialects;
        this.cameras = cameras;
    }

    /** By field the code of its fault; empty when all is right. */
    Map<String, String> faults(SourceData data) {
        Map<String, String> faults = new LinkedHashMap<>();
        note(faults, !CODE.matcher(data.code()).matches(), "code", "CODE_FORM");
        note(faults, data.name().isBlank(), "name", "MISSING");
        note(faults, data.name().strip().length() > NAME_LENGTH, "name", "TOO_LONG");
        note(faults, dialects.find(data.product()).isEmpty(), "product", "PRODUCT_UNKNOWN");
        note(faults, !zoneExists(data.zone()), "zone", "ZONE_UNKNOWN");
        note(faults, !CLASS.matcher(data.unnamedClass()).matches(), "unnamedClass", "CLASS_FORM");
        note(faults, outside(data.pollSeconds(), LONGEST_POLL), "pollSeconds", "POLL_RANGE");
        note(faults, outside(data.perMinute(), MOST_A_MINUTE), "perMinute", "LIMIT_RANGE");
        boolean certificate = data.certificate().isBlank()
                || SHA256.matcher(data.certificate()).matches();
        note(faults, !certificate, "certificate", "CERTIFICATE_FORM");
        switch (data.transport()) {
            case POLL -> note(faults, !isHttp(data.address()), "address", "ADDRESS_HTTP");
            case MQTT -> note(faults, !PREFIX.matcher(data.address()).matches(), "address", "ADDRESS_PREFIX");
            case PUSH -> note(faults, !data.address().isBlank(), "address", "ADDRESS_NONE");
        }
        boolean streams = data.streams().keySet().stream().allMatch(s -> !s.isBlank() && s.length() <= STREAM_LENGTH);
        note(faults, !streams, "streams", "STREAM_FORM");
        boolean known =
                data.streams().values().stream().allMatch(c -> cameras.find(c).isPresent());
        note(faults, !known, "streams", "CAMERA_UNKNOWN");
        return faults;
    }

    private static boolean outside(int value, int most) {
        return value < 1 || value > most;
    }

    private static boolean zoneExists(String zone) {
        try {
            return ZoneId.of(zone).getId().length() <= 60;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isHttp(String address) {
        try {
            URI uri = URI.create(address.strip());
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void note(Map<String, String> faults, boolean wrong, String field, String fault) {
        if (wrong) {
            faults.putIfAbsent(field, fault);
        }
    }
}
