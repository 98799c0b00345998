package vn.hanoi.ops.care.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.sites.SiteRow;

/**
 * A place where the patient can go.
 *
 * @param bedClass the class of bed that would be held
 * @param free beds of that class that are free now
 * @param points 0 to 100
 * @param minutes expected on the way, up to the end of its time class; nothing when the patient's place is not known
 * @param metres in line of sight
 */
public record Ranked(
        SiteRow site,
        BedClass bedClass,
        int free,
        double points,
        @Nullable Integer minutes,
        @Nullable Integer metres,
        List<Reason> reasons) {

    /** Keeps its own copy. */
    public Ranked {
        reasons = List.copyOf(reasons);
    }
}
