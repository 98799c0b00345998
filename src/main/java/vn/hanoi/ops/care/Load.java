package vn.hanoi.ops.care;

import java.util.Optional;

/**
 * How full beds are; derived from the movements of patients, never entered.
 *
 * @param beds how many there are
 * @param blocked how many the place cannot use now
 * @param occupied by patients who came and have not left
 * @param held for patients who are on their way or about to be
 */
public record Load(int beds, int blocked, int occupied, int held) {

    /** No beds. */
    public static final Load NONE = new Load(0, 0, 0, 0);

    /** Beds that can be given to a patient now, never below zero. */
    public int free() {
        return Math.max(0, beds - blocked - occupied - held);
    }

    /** The share of usable beds that is free, 0 to 1; nothing when no bed can be used. */
    public Optional<Double> freeShare() {
        int usable = beds - blocked;
        return usable <= 0 ? Optional.empty() : Optional.of((double) free() / usable);
    }

    /** Both together. */
    public Load plus(Load other) {
        return new Load(beds + other.beds, blocked + other.blocked, occupied + other.occupied, held + other.held);
    }
}
