package vn.hanoi.ops.venues.register;

import vn.hanoi.ops.kernel.GeoPoint;

/** A venue as somebody sees it who stands at its door; nothing tells who answers for it. */
public record DoorVenue(int number, String name, String address, CodeState state, GeoPoint position) {}
