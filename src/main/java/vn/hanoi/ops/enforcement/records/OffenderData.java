package vn.hanoi.ops.enforcement.records;

import vn.hanoi.ops.enforcement.law.Offender;

/**
 * An offender as written down on the spot.
 *
 * @param birth day of birth as {@code 31/12/1990} or a year; blank for organisations
 * @param document number of the identity card, or the tax code of an organisation
 */
public record OffenderData(Offender kind, String name, String birth, String document, String address, String phone) {}
