package vn.hanoi.ops.venues.field;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * How far a ward is.
 *
 * @param streets streets that were given to teams
 * @param done streets of these that teams went through
 * @param venues registered venues that are not closed
 * @param issued venues of these with a code, on paper or not
 * @param posted venues of these with a code at the door
 */
public record WardProgress(AreaPath area, int streets, int done, int venues, int issued, int posted) {

    WardProgress walked(int given, int through) {
        return new WardProgress(area, given, through, venues, issued, posted);
    }
}
