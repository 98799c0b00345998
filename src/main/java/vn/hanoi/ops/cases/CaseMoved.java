package vn.hanoi.ops.cases;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * Something about a case changed; carried to open screens, without personal data.
 *
 * @param area where the case belongs
 */
public record CaseMoved(CaseId id, AreaPath area) {

    /** The live channel's topic on which moved cases are published under their {@link CaseId}. */
    public static final String TOPIC = "cases";
}
