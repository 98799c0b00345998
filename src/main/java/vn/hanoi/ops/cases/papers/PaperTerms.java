package vn.hanoi.ops.cases.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** The wordings of papers by date, for who sets them; a paper that was issued keeps its own. */
@Service
@EnteredTexts
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.COMMAND_CENTRE + "', '" + Roles.HEALTH_OFFICER + "', '"
        + Roles.AUDITOR + "')")
@Transactional
public class PaperTerms {

    private static final Set<String> PLACES = Set.of("from", "until", "where");
    private static final int KIND = 60;
    private static final int SYMBOL = 20;
    private static final int LINE = 300;
    private static final int SHORT_LINE = 100;
    private static final int LONG_LINE = 500;
    private static final int TEXT = 8_000;

    private final PaperWordings wordings;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperTerms(PaperWordings wordings, CurrentOfficer officers, ApplicationEventPublisher events, Clock clock) {
        this.wordings = wordings;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Every wording of every paper, the newest of each first. */
    @Transactional(readOnly = true)
    public List<PaperWording> wordings() {
        return wordings.all();
    }

    /**
     * Puts a wording into force from its day on; one that is not in force yet is replaced.
     *
     * @throws vn.hanoi.ops.cases.settings.InvalidCaseRules with every fault
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void set(PaperWording wording) {
        String grounds = String.join("\n", wording.grounds());
        String closing = String.join("\n", wording.closing());
        String recipients = String.join("\n", wording.recipients());
        new TermFaults()
                .dated(wording.validFrom(), LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI), wording.source())
                .length("kind", wording.heading(), 2, KIND)
                .length("symbol", wording.symbol(), 1, SYMBOL)
                .length("subject", wording.subject(), 2, LINE)
                .length("opening", wording.opening(), 2, LONG_LINE)
                .length("grounds", grounds, 0, TEXT)
                .length("closing", closing, 2, TEXT)
                .length("authority", wording.authority(), 0, SHORT_LINE)
                .length("post", wording.post(), 2, SHORT_LINE)
                .length("recipients", recipients, 0, LONG_LINE)
                .places("closing", closing, PLACES)
                .refuse();
        wordings.replace(wording, officers.require().username());
        events.publishEvent(ActRecorded.of(
                        ActKind.SETTING, "CASE_PAPER_WORDING_SET", "case-paper:" + wording.paper(), null)
                .changing(
                        Map.of("wording", new ActRecorded.Change("", wording.source() + " / " + wording.validFrom()))));
    }
}
