package vn.hanoi.ops.care.transfers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Which transfers to list.
 *
 * @param states none lets all open ones through
 * @param to the receiving place
 * @param persons none lets all through; an empty list nobody
 * @param ambulance those with an ambulance only
 */
public record TransferFilter(
        Set<TransferState> states,
        Optional<SiteId> to,
        Optional<AreaPath> area,
        Optional<List<PersonId>> persons,
        boolean ambulance) {

    /** Everything that is open. */
    public static final TransferFilter OPEN =
            new TransferFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Keeps its own copy. */
    public TransferFilter {
        states = Set.copyOf(states);
    }

    /** The same in these states. */
    public TransferFilter in(TransferState... others) {
        return new TransferFilter(Set.of(others), to, area, persons, ambulance);
    }

    /** The same to one place. */
    public TransferFilter to(SiteId site) {
        return new TransferFilter(states, Optional.of(site), area, persons, ambulance);
    }

    /** The same of these persons. */
    public TransferFilter of(List<PersonId> some) {
        return new TransferFilter(states, to, area, Optional.of(some), ambulance);
    }
}
