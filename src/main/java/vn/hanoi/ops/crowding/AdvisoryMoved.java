package vn.hanoi.ops.crowding;

/** An advisory was drafted, raised, edited, sent, reminded of, acknowledged, acted on, closed or dismissed. */
public record AdvisoryMoved(AdvisoryId advisory, StreetId street, AdvisoryState state, int level) {}
