package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.util.List;

/** Somebody else changed fields that this officer changes too; nothing was stored, the officer decides field by field. */
public class AmendedMeanwhile extends RuntimeException {

    private final int version;
    private final transient List<Clash> clashes;

    /**
     * One field that both changed.
     *
     * @param mine what this officer wants
     * @param theirs what stands there now
     * @param officer who changed it, when
     */
    public record Clash(AmendedField field, String mine, String theirs, String officer, Instant at) {}

    AmendedMeanwhile(int version, List<Clash> clashes) {
        super("Changed meanwhile: " + clashes.size() + " fields");
        this.version = version;
        this.clashes = List.copyOf(clashes);
    }

    /** The version that stands now; to be named when the officer has decided. */
    public int version() {
        return version;
    }

    /** The fields to decide on. */
    public List<Clash> clashes() {
        return clashes;
    }
}
