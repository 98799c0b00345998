package vn.hanoi.ops.cameras.sources;

import java.util.List;

/**
 * What became of a device's message.
 *
 * @param accepted counts that are new and stored
 * @param duplicates counts that were stored before
 * @param passed what was understood and is of no use for counting, signs of health included
 * @param unread what could not be used, with the reason; the message is kept for replay
 */
public record SourceReceipt(int accepted, int duplicates, int passed, List<Fault> unread) {

    /** @param code such as {@code NO_CAMERA} */
    public record Fault(String code, String message) {}

    /** Tells whether nothing of the message was of use because of its faults. */
    public boolean nothingRead() {
        return accepted + duplicates + passed == 0 && !unread.isEmpty();
    }
}
