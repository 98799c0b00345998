package vn.hanoi.ops.access.privacy;

import java.util.Collection;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.kernel.AreaPath;

/** How a record's place stands to the areas for which an officer is at work. */
public enum AreaRelation {
    /** In the officer's own unit. */
    OWN,
    /** In a unit below the officer's. */
    BELOW,
    /** Of a unit above the officer's, such as the city's own records for a ward. */
    ABOVE,
    /** Elsewhere, but part of a case that the officer's area shares. */
    JOINT,
    /** Elsewhere: for this officer the record does not exist. */
    OUTSIDE;

    /**
     * The relation of an officer's areas to a record.
     *
     * @param shared other areas that have a part in the record's case
     */
    public static AreaRelation of(AreaScope scope, AreaPath record, Collection<AreaPath> shared) {
        if (scope.paths().contains(record)) {
            return OWN;
        }
        if (scope.covers(record)) {
            return BELOW;
        }
        if (shared.stream().anyMatch(scope::covers)) {
            return JOINT;
        }
        return scope.paths().stream().anyMatch(record::covers) ? ABOVE : OUTSIDE;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "access.relation." + name();
    }
}
