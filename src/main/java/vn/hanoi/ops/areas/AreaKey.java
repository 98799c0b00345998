package vn.hanoi.ops.areas;

/**
 * What identifies a unit: its official code is unique only within its scheme.
 *
 * @param code city 2 digits, district 3, ward, commune or township 5
 */
public record AreaKey(AreaScheme scheme, String code) {}
