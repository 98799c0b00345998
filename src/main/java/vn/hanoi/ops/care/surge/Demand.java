package vn.hanoi.ops.care.surge;

/**
 * Patients who are alike to every place.
 *
 * @param patients how many
 * @param costs by the index of the place: 0 for the best, more for worse; negative where a hard rule bars
 */
public record Demand(int patients, int[] costs) {

    boolean mayGoTo(int place) {
        return costs[place] >= 0;
    }
}
