package vn.hanoi.ops.exercise.traffic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A camera of the demo city as its traffic is played; one whose pictures the console counts in itself sends nothing.
 *
 * @param street code of the street it looks at, which decides how many people it sees
 * @param intervalSeconds seconds between two messages
 * @param squareMetres ground in view; an assumed figure where the registry has none
 */
record DemoCamera(
        String code, String product, String street, int intervalSeconds, double squareMetres, DemoFailure failure) {

    private static final double ASSUMED_VIEW_M2 = 500;
    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A camera that works. */
    DemoCamera(String code, String product, String street, int intervalSeconds, double squareMetres) {
        this(code, product, street, intervalSeconds, squareMetres, DemoFailure.NONE);
    }

    static List<DemoCamera> all() throws IOException {
        Map<String, DemoFailure> failures = new HashMap<>();
        for (CSVRecord row : rows("/demo/camera-failures.csv")) {
            failures.put(row.get("camera"), DemoFailure.valueOf(row.get("failure")));
        }
        Map<String, String> streets = new HashMap<>();
        for (CSVRecord street : rows("/demo/streets.csv")) {
            for (String camera : street.get("cameras").split(";")) {
                streets.putIfAbsent(camera, street.get("code"));
            }
        }
        return rows("/demo/cameras.csv").stream()
                .map(row -> new DemoCamera(
                        row.get("code"),
                        row.get("product"),
                        streets.getOrDefault(row.get("code"), row.get("code")),
                        Integer.parseInt(row.get("interval_s")),
                        view(row.get("visible_area_m2")),
                        failures.getOrDefault(row.get("code"), DemoFailure.NONE)))
                .toList();
    }

    /** Tells whether anything comes from the camera itself. */
    boolean sends() {
        return !failure.silent() && !product.equals("vision");
    }

    /** Products that count passages instead of people in view. */
    boolean countsPassages() {
        return product.equals("onvif");
    }

    private static double view(String text) {
        return text.isBlank() ? ASSUMED_VIEW_M2 : Double.parseDouble(text);
    }

    private static List<CSVRecord> rows(String resource) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DemoCamera.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(reader).getRecords();
        }
    }
}
