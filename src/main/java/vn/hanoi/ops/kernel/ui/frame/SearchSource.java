package vn.hanoi.ops.kernel.ui.frame;

import java.util.List;

/** A room's answer to the search box of the frame; a bean, asked on each pause in typing, so it must answer at once. */
public interface SearchSource {

    /** The translation key of the group under which the hits stand. */
    String groupKey();

    /**
     * Finds what the current officer may see, best first.
     *
     * @param folded what was typed, folded as {@link vn.hanoi.ops.kernel.VietnameseText#fold} does, at least two letters
     * @param limit how many hits at most
     */
    List<SearchHit> find(String folded, int limit);
}
