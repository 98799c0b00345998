package vn.hanoi.ops.quarantine.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;

/** Takes many people in at once, each for themselves: what is wrong with one does not keep out the others. */
@Service
@PreAuthorize(QuarantineRoles.CARERS)
public class BusIntake {

    private static final int TRIES = 4;

    private final SiteAdmission admission;

    BusIntake(SiteAdmission admission) {
        this.admission = admission;
    }

    /** What became of one arrival. @param stay none when it was refused @param refused why, when it was */
    public record Taken(
            PersonId person,
            @Nullable StayId stay,
            @Nullable Reason refused) {}

    /** Takes people in; for those without a bed one is proposed, and who finds none waits for a bed. */
    public List<Taken> take(SiteId site, List<Arrival> arrivals) {
        Map<PersonId, LocalDate> exposed = new HashMap<>();
        arrivals.stream()
                .filter(a -> a.exposed() != null)
                .forEach(a -> exposed.put(a.person(), Objects.requireNonNull(a.exposed())));
        List<PersonId> bedless = arrivals.stream()
                .filter(a -> a.bed() == null)
                .map(Arrival::person)
                .toList();
        Map<PersonId, SiteAdmission.Proposal> proposals =
                bedless.isEmpty() ? Map.of() : admission.propose(site, bedless, exposed);
        List<Taken> taken = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            SiteAdmission.Proposal bed = proposals.get(arrival.person());
            taken.add(one(site, bed == null ? arrival : arrival.into(bed.bed())));
        }
        return taken;
    }

    /** The stays that were taken. */
    public static List<StayId> stays(List<Taken> taken) {
        return taken.stream().map(Taken::stay).filter(Objects::nonNull).collect(Collectors.toList());
    }

    private Taken one(SiteId site, Arrival arrival) {
        try {
            return new Taken(arrival.person(), Retries.of(TRIES, () -> admission.admit(site, arrival)), null);
        } catch (QuarantineRefused e) {
            return new Taken(arrival.person(), null, why(site, arrival, e.reason()));
        }
    }

    /** Whoever stands in the way of an arrival that is sent again, or twice at once, is that very arrival. */
    private Reason why(SiteId site, Arrival arrival, Reason refused) {
        boolean elsewhere = refused == Reason.IN_ANOTHER_SITE || refused == Reason.UNDER_ANOTHER_ORDER;
        return elsewhere && admission.here(site, arrival.person()) ? Reason.ALREADY_HERE : refused;
    }
}
