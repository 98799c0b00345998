package vn.hanoi.ops.quarantine.compliance;

/**
 * What is said about a camera of a site.
 *
 * @param code the name by which its source calls it: letters, digits, hyphen and underscore, at most 60
 * @param place code of the kind of place; rooms, toilets and bathrooms are refused
 * @param block, floor, gate where that is, blank when it does not apply
 * @param recorder address of the recorder, or blank
 */
public record SiteCameraData(
        String code, String name, String place, String block, String floor, String gate, String recorder) {}
