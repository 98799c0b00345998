package vn.hanoi.ops.quarantine.compliance;

/**
 * A kind of place where a camera may or may not be.
 *
 * @param asked for what the checklist asks one: {@code FLOOR}, {@code BLOCK}, {@code SITE}, {@code GATE} or {@code NONE}
 */
public record CameraPlace(String code, String name, String nameEnglish, boolean allowed, String asked, String source) {}
