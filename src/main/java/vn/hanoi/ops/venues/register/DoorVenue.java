package vn.hanoi.ops.venues.register;

import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A venue as somebody sees it who stands at its door; nothing tells who answers for it.
 *
 * @param toPost whether nobody noted yet that its newest code hangs there, scanned or not
 */
public record DoorVenue(int number, String name, String address, CodeState state, boolean toPost, GeoPoint position) {}
