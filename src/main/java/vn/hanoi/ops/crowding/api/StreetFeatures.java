package vn.hanoi.ops.crowding.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.StreetNow;

/**
 * Streets as a GeoJSON feature collection (RFC 7946).
 *
 * @param type always {@code FeatureCollection}
 */
record StreetFeatures(String type, List<Feature> features) {

    /**
     * A street.
     *
     * @param type always {@code Feature}
     */
    record Feature(String type, String id, Line geometry, Properties properties) {}

    /**
     * Its course, longitude before latitude.
     *
     * @param type always {@code LineString}
     */
    record Line(String type, List<List<Double>> coordinates) {}

    /**
     * What is known about it now.
     *
     * @param area area path of the unit in which it lies
     * @param level 1 to 5; null when unknown
     * @param stale the level is the last known one and too old to act on
     * @param basis density, relative or unknown
     * @param density people per square metre; null on another basis
     * @param coverage share of its cameras that deliver now, 0 to 1
     * @param asOf time of the newest count; null before the first
     * @param since since when the level holds; null when unknown
     * @param counts newest picture by class; a class that no camera reports is absent
     */
    record Properties(
            String id,
            String code,
            String name,
            String area,
            String areaLabel,
            @Nullable Integer level,
            boolean stale,
            String basis,
            @Nullable Double density,
            double coverage,
            @Nullable Instant asOf,
            @Nullable Instant since,
            Map<String, Integer> counts) {}

    static StreetFeatures of(List<StreetNow> streets) {
        return new StreetFeatures(
                "FeatureCollection",
                streets.stream().map(StreetFeatures::feature).toList());
    }

    static Feature feature(StreetNow street) {
        List<List<Double>> points =
                street.line().stream().map(p -> List.of(p.lon(), p.lat())).toList();
        String id = street.id().toString();
        return new Feature("Feature", id, new Line("LineString", points), properties(id, street));
    }

    private static Properties properties(String id, StreetNow street) {
        Map<String, Integer> counts = new TreeMap<>();
        street.counts().forEach((type, count) -> counts.put(type.name().toLowerCase(Locale.ROOT), count));
        double coverage =
                street.camerasAssigned() == 0 ? 0 : (double) street.camerasHealthy() / street.camerasAssigned();
        return new Properties(
                id,
                street.code(),
                street.name(),
                street.area().value(),
                street.areaLabel(),
                street.level() == 0 ? null : street.level(),
                street.stale(),
                street.basis().name().toLowerCase(Locale.ROOT),
                street.density(),
                coverage,
                street.asOf(),
                street.since(),
                counts);
    }
}
