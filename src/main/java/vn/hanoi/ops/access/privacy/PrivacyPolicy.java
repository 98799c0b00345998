package vn.hanoi.ops.access.privacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The policy by date. Answers come from memory; a version that another node approved arrives within half a minute. */
@Service
public class PrivacyPolicy {

    private final StoredPolicies stored;
    private final ConsoleClock clock;
    private final OpenEmergencies emergencies;
    private volatile List<PolicyVersion> versions;

    PrivacyPolicy(StoredPolicies stored, ConsoleClock clock, OpenEmergencies emergencies) {
        this.stored = stored;
        this.clock = clock;
        this.emergencies = emergencies;
        this.versions = stored.approved();
    }

    /** The version in force in real time: an exercise's clock opens no data. */
    public PolicyVersion current() {
        Instant now = clock.realTime();
        return versions.stream()
                .filter(v -> !v.validFrom().isAfter(now))
                .max(Comparator.comparing(PolicyVersion::validFrom).thenComparing(PolicyVersion::number))
                .orElseThrow(() -> new IllegalStateException("No privacy policy is in force"));
    }

    /** All approved versions in the order of entry. */
    public List<PolicyVersion> versions() {
        return versions;
    }

    /**
     * What the officer may open personal data for, whichever of the posts allows it; {@link Purpose#EMERGENCY} only during
     * an emergency access.
     */
    public Set<Purpose> purposes(Officer officer) {
        Set<Purpose> purposes = named(officer);
        if (!emergencies.covers(officer.username())) {
            purposes.remove(Purpose.EMERGENCY);
        }
        return purposes;
    }

    /** Tells whether one of the officer's posts may open an emergency access. */
    public boolean mayCallEmergency(Officer officer) {
        return named(officer).contains(Purpose.EMERGENCY);
    }

    private Set<Purpose> named(Officer officer) {
        PolicyVersion policy = current();
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        officer.roles().forEach(role -> purposes.addAll(policy.purposes(role)));
        return purposes;
    }

    /** The policy's answer for an officer: the most open one of the posts held. */
    public Cell decide(Officer officer, AreaRelation relation, DeclaredField field, Purpose purpose, Channel channel) {
        if (purpose == Purpose.EMERGENCY && !emergencies.covers(officer.username())) {
            return decide(officer, relation, field, Purpose.NONE, channel);
        }
        PolicyVersion policy = current();
        Cell cell = Cell.HIDDEN;
        for (Role role : officer.roles()) {
            cell = cell.or(policy.cell(new PolicyQuestion(role, relation, field, purpose, channel)));
        }
        return cell;
    }

    /** Reads the versions anew: at once after an approval on this node, within half a minute after one elsewhere. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    public void refresh() {
        versions = stored.approved();
    }
}
