package vn.hanoi.ops.cameras.dialect;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import vn.hanoi.ops.cameras.reading.ClassNames;

/**
 * Names of classes that only some devices use. A detector that says "vehicle" and tells two-wheelers apart means a motor
 * vehicle on four wheels or more; most of these are cars.
 */
final class DeviceClasses {

    private static final Map<String, String> OTHER = Map.ofEntries(
            entry("vehicle", "car"),
            entry("motorvehicle", "car"),
            entry("sedan", "car"),
            entry("suv", "car"),
            entry("coupe", "car"),
            entry("hatchback", "car"),
            entry("largevehicle", "truck"),
            entry("caravan", "car"),
            entry("carwithcaravan", "car"),
            entry("carwithtrailer", "car"),
            entry("anyvehicle", "car"),
            entry("tanker", "truck"),
            entry("trailer", "truck"),
            entry("agriculturalvehicle", "truck"),
            entry("constructionormaintenancevehicle", "truck"),
            entry("motorcyclewithsidecar", "motorcycle"),
            entry("motorcycle/bicycle", "motorcycle"),
            entry("motorcyclebicycle", "motorcycle"),
            entry("twowheeler", "motorcycle"),
            entry("two_wheeler", "motorcycle"),
            entry("nonmotor", "motorcycle"),
            entry("nonmotorvehicle", "motorcycle"),
            entry("bike", "bicycle"));

    private DeviceClasses() {}

    /** The name by which the console counts it, or the device's own when it counts nothing like it. */
    static String name(String device) {
        String plain = device.strip();
        if (ClassNames.find(plain).isPresent()) {
            return plain;
        }
        return OTHER.getOrDefault(plain.toLowerCase(Locale.ROOT), plain);
    }
}
