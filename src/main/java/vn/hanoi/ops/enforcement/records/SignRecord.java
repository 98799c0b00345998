package vn.hanoi.ops.enforcement.records;

import java.util.List;

/**
 * The signing of a record.
 *
 * @param refused whether the offender refuses to sign
 * @param refusal the reason that was given, or how it was refused
 */
public record SignRecord(List<SignedBy> signatures, boolean refused, String refusal) {

    /** Copies what can change. */
    public SignRecord {
        signatures = List.copyOf(signatures);
    }
}
