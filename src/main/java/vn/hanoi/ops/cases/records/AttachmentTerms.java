package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.settings.TermFaults;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.files.FileRules;
import vn.hanoi.ops.kernel.files.FileTerms;

/** What may be attached to records, by date; the terms hold for the attachments of every room. */
@Service
@EnteredTexts
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.COMMAND_CENTRE + "', '" + Roles.HEALTH_OFFICER + "', '"
        + Roles.AUDITOR + "')")
@Transactional
public class AttachmentTerms {

    /** The types that are told by their content and carry no programs; terms choose among them. */
    public static final List<String> TYPES = List.of(
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "image/gif",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "video/mp4");

    private static final int MOST = 1_000;

    private final FileRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentTerms(FileRules rules, CurrentOfficer officers, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The terms from a day on.
     *
     * @param megabytes of one file, 1 to 50
     * @param perRecord files that one record may have, 1 to 1,000
     * @param mediaTypes at least one of {@link #TYPES}
     */
    public record Terms(LocalDate validFrom, int megabytes, int perRecord, List<String> mediaTypes, String source) {

        /** Copies the types. */
        public Terms {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    /** All terms, the newest first. */
    @Transactional(readOnly = true)
    public List<Terms> all() {
        return rules.versions().reversed().stream()
                .map(terms -> new Terms(
                        LocalDate.ofInstant(terms.validFrom(), ConsoleClock.HANOI),
                        (int) terms.megabytes(),
                        terms.perRecord(),
                        terms.mediaTypes(),
                        terms.source()))
                .toList();
    }

    /**
     * Puts terms into force from the beginning of a day in Hanoi; files that were attached stay.
     *
     * @throws vn.hanoi.ops.cases.settings.InvalidCaseRules with every fault
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void set(Terms terms) {
        long most = FileTerms.LIMIT >> 20;
        new TermFaults()
                .dated(terms.validFrom(), LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI), terms.source())
                .check(terms.megabytes() >= 1 && terms.megabytes() <= most, "megabytes", "OUT_OF_RANGE")
                .check(terms.perRecord() >= 1 && terms.perRecord() <= MOST, "perRecord", "OUT_OF_RANGE")
                .check(
                        !terms.mediaTypes().isEmpty() && TYPES.containsAll(terms.mediaTypes()),
                        "mediaTypes",
                        "NOTHING_COUNTS")
                .refuse();
        int version =
                rules.versions().stream().mapToInt(FileTerms::version).max().orElse(0) + 1;
        rules.enter(
                new FileTerms(
                        version,
                        terms.validFrom().atStartOfDay(ConsoleClock.HANOI).toInstant(),
                        (long) terms.megabytes() << 20,
                        terms.perRecord(),
                        terms.mediaTypes(),
                        terms.source().strip()),
                officers.require().username());
        String told = terms.megabytes() + " MB, " + terms.perRecord() + ", " + String.join(" ", terms.mediaTypes());
        events.publishEvent(ActRecorded.of(ActKind.SETTING, "ATTACHMENT_TERMS_SET", "attachment-terms:" + version, null)
                .changing(Map.of("terms", new ActRecorded.Change("", told + " / " + terms.validFrom()))));
    }
}
