package vn.hanoi.ops.exchange.imports;

/**
 * What a row did.
 *
 * @param record the record's id, never a name or number of a person
 * @param before what the room needs to take the row back, in the room's own form; kept sealed
 */
public record TakenOver(String record, String before) {}
