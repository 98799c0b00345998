package vn.hanoi.ops.cases.settings;

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
import vn.hanoi.ops.cases.rules.CaseRulesCheck;
import vn.hanoi.ops.cases.rules.CaseRulesCheck.Fault;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.EnteredTexts;

/** The rules of cases by date. Answers come from memory; versions of other nodes arrive within half a minute. */
@Service
@EnteredTexts
public class CaseSettings {

    private static final int NAME_LIMIT = 40;
    private static final int SOURCE_LIMIT = 500;

    private final CaseSettingTable table;
    private final Clock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private volatile List<CaseRulesVersion> versions;

    CaseSettings(CaseSettingTable table, Clock clock, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
        this.versions = table.all();
    }

    /** The rules in force now. */
    public CaseRulesVersion current() {
        return at(clock.instant());
    }

    /** The rules in force at a moment: the latest that begin at or before it, the first ones before all. */
    public CaseRulesVersion at(Instant moment) {
        return versions.stream()
                .filter(v -> !v.validFrom().isAfter(moment))
                .max(Comparator.comparing(CaseRulesVersion::validFrom).thenComparing(CaseRulesVersion::version))
                .orElse(versions.getFirst());
    }

    /** The version of that number. @throws java.util.NoSuchElementException when there is none */
    public CaseRulesVersion version(int number) {
        return versions.stream().filter(v -> v.version() == number).findFirst().orElseThrow();
    }

    /** All versions in the order of entry. */
    public List<CaseRulesVersion> versions() {
        return versions;
    }

    /**
     * Puts rules into force as a new version; cases keep theirs until somebody evaluates them anew.
     *
     * @throws InvalidCaseRules with every fault, when they cannot be used
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public CaseRulesVersion enact(EnactCaseRules command) {
        Instant now = clock.instant();
        List<Fault> faults = faults(command, now);
        if (!faults.isEmpty()) {
            throw new InvalidCaseRules(faults);
        }
        int number = table.all().getLast().version() + 1;
        CaseRulesVersion version = new CaseRulesVersion(
                number,
                command.name().strip(),
                command.validFrom(),
                command.source().strip(),
                command.rules());
        table.add(version, officers.require().username(), now);
        events.publishEvent(
                new ActRecorded("CASE_RULES_ENACTED", "case-setting:" + number, null, "from " + version.validFrom())
                        .as(ActKind.SETTING));
        events.publishEvent(new CaseRulesEnacted(number, version.validFrom()));
        return version;
    }

    @TransactionalEventListener
    void on(CaseRulesEnacted enacted) {
        refresh();
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void refresh() {
        versions = table.all();
    }

    private static List<Fault> faults(EnactCaseRules command, Instant now) {
        List<Fault> faults = new ArrayList<>(CaseRulesCheck.faults(command.rules()));
        if (command.validFrom().isBefore(now.minusSeconds(60))) {
            faults.add(new Fault("validFrom", "IN_THE_PAST"));
        }
        if (command.name().isBlank() || command.name().length() > NAME_LIMIT) {
            faults.add(new Fault("name", "OUT_OF_RANGE"));
        }
        if (command.source().isBlank() || command.source().length() > SOURCE_LIMIT) {
            faults.add(new Fault("source", "OUT_OF_RANGE"));
        }
        return faults;
    }
}
