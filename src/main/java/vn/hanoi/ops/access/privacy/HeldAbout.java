package vn.hanoi.ops.access.privacy;

import java.util.List;
import java.util.UUID;

/**
 * What a room holds about a person, for that person's own request (Law 91/2025/QH15: right to know, to see and to get a
 * copy). A room with tables about people has one such bean; whoever may see the answer is decided by the policy, so a bean
 * reads its own tables and asks for no role.
 */
@FunctionalInterface
public interface HeldAbout {

    /**
     * All records about the person, oldest first, also those outside the reader's areas; none when the room knows nothing.
     * Names of other people do not belong into it. Called within a transaction that only reads.
     *
     * @param person the person's id, as {@link PersonalRecord#person} names it
     */
    List<HeldRecord> about(UUID person);
}
