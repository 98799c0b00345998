package vn.hanoi.ops.crowding.streets;

import java.util.List;
import java.util.Optional;

/**
 * A feature of a GeoJSON file read as a street.
 *
 * @param index its place in the file, from 0
 * @param label code or name for messages; blank when it has neither
 * @param code given, or made of the name
 * @param cameras codes as given; nothing when the feature does not speak of cameras
 * @param faults what kept it from being read
 */
record StreetFeature(
        int index,
        String label,
        String code,
        String name,
        StreetLine line,
        Optional<List<String>> cameras,
        List<StreetFault> faults) {}
