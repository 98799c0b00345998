package vn.hanoi.ops.exchange;

import vn.hanoi.ops.access.privacy.Purpose;

/**
 * Orders a file.
 *
 * @param kind the list's word
 * @param purpose what personal fields are needed for; {@link Purpose#NONE} when the list has none
 * @param reason why so many rows are needed, 20 to 500 characters when a second officer must approve; else may be blank
 */
public record OrderExport(String kind, ExportFormat format, ExportQuery query, Purpose purpose, String reason) {}
