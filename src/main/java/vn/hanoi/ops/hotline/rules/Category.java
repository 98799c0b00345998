package vn.hanoi.ops.hotline.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket can be about.
 *
 * @param parent code of the branch above; absent for a branch
 * @param branch the key that callers press, 1 to 7
 * @param terms code of its terms; absent for a branch, under which no ticket is filed
 * @param personal it is about the caller or another person: place and text are personal data
 * @param published its tickets may stand in the public feed
 */
public record Category(
        String code,
        @Nullable String parent,
        int branch,
        String name,
        String nameEn,
        String description,
        String keywords,
        @Nullable String terms,
        boolean personal,
        boolean published,
        List<Attribute> attributes) {

    /** Copies what can change. */
    public Category {
        attributes = List.copyOf(attributes);
    }

    /** The name in the language of the screen. */
    public String title() {
        return TwoNames.shown(name, nameEn);
    }

    /** Tells whether tickets are filed under it. */
    public boolean takesTickets() {
        return terms != null;
    }
}
