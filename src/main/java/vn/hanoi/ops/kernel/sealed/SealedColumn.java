package vn.hanoi.ops.kernel.sealed;

/**
 * A column with sealed values, so that they can be sealed anew after a rotation of keys; a room has a bean for each.
 *
 * @param table table of the room
 * @param id its primary key's column
 * @param column {@code VARBINARY} column with the sealed value
 * @param field the field's code, as the room seals with it
 */
public record SealedColumn(String table, String id, String column, String field) {}
