package vn.hanoi.ops.quarantine.sites;

import vn.hanoi.ops.kernel.GeoPoint;

/**
 * What is said about a site.
 *
 * @param code short and unique: capitals, digits and hyphens, at most 20
 * @param name at most 160 characters
 * @param address at most 240 characters
 * @param position inside the city; it decides the unit
 */
public record SiteData(String code, String name, SiteKind kind, String address, GeoPoint position) {}
