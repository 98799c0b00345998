package vn.hanoi.ops.quarantine.sites;

/**
 * The places of a site or of a part of it.
 *
 * @param beds all that there are
 * @param taken somebody lies there
 * @param free can be given to somebody now
 * @param cleaning free as soon as the room is cleaned
 * @param blocked cannot be used
 * @param leaving of the taken ones, those whose order ends today or has ended
 */
public record Places(int beds, int taken, int free, int cleaning, int blocked, int leaving) {

    /** No places at all. */
    public static final Places NONE = new Places(0, 0, 0, 0, 0, 0);

    /** What can be used now, taken or free. */
    public int capacityNow() {
        return taken + free;
    }

    /** What can be used when all rooms are clean. */
    public int capacityCleaned() {
        return taken + free + cleaning;
    }

    /** Both together. */
    public Places and(Places other) {
        return new Places(
                beds + other.beds,
                taken + other.taken,
                free + other.free,
                cleaning + other.cleaning,
                blocked + other.blocked,
                leaving + other.leaving);
    }
}
