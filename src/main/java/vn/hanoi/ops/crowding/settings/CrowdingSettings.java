package vn.hanoi.ops.crowding.settings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.level.RulesCheck;
import vn.hanoi.ops.crowding.level.RulesCheck.Fault;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** The rules of crowding by date. Answers come from memory; versions of other nodes arrive within half a minute. */
@Service
public class CrowdingSettings {

    private static final int SOURCE_LIMIT = 500;

    private final SettingTable table;
    private final Clock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private volatile List<RulesVersion> versions;

    CrowdingSettings(SettingTable table, Clock clock, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
        this.versions = table.all();
    }

    /** The rules in force now. */
    public RulesVersion current() {
        return at(clock.instant());
    }

    /** The rules in force at a moment: the latest that begin at or before it, the first ones before all. */
    public RulesVersion at(Instant moment) {
        return versions.stream()
                .filter(v -> !v.validFrom().isAfter(moment))
                .max(Comparator.comparing(RulesVersion::validFrom).thenComparing(RulesVersion::version))
                .orElse(versions.getFirst());
    }

    /** The version of that number. @throws java.util.NoSuchElementException when there is none */
    public RulesVersion version(int number) {
        return versions.stream().filter(v -> v.version() == number).findFirst().orElseThrow();
    }

    /** All versions in the order of entry. */
    public List<RulesVersion> versions() {
        return versions;
    }

    /**
     * Puts rules into force as a new version.
     *
     * @throws InvalidRules with every fault, when they cannot be used
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public RulesVersion enact(EnactRules command) {
        Instant now = clock.instant();
        List<Fault> faults = new ArrayList<>(RulesCheck.faults(command.rules()));
        if (command.validFrom().isBefore(now.minusSeconds(60))) {
            faults.add(new Fault("validFrom", "IN_THE_PAST"));
        }
        if (command.source().isBlank() || command.source().length() > SOURCE_LIMIT) {
            faults.add(new Fault("source", "OUT_OF_RANGE"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRules(faults);
        }
        int number = table.all().getLast().version() + 1;
        RulesVersion version =
                new RulesVersion(number, command.validFrom(), command.source().strip(), command.rules());
        table.add(version, officers.require().username(), now);
        events.publishEvent(new ActRecorded(
                        "CROWDING_RULES_ENACTED", "crowding-setting:" + number, null, "from " + version.validFrom())
                .as(ActKind.SETTING));
        events.publishEvent(new RulesEnacted(number, version.validFrom()));
        return version;
    }

    @TransactionalEventListener
    void on(RulesEnacted enacted) {
        refresh();
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void refresh() {
        versions = table.all();
    }
}
