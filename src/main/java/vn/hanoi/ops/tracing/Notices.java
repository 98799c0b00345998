package vn.hanoi.ops.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.venues.register.VenueSign;

/** Texts about places: place and hours, never a person. */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class Notices {

    /** Most characters of a text. */
    public static final int LONGEST = 2_000;

    private static final int MOST = 500;
    private static final Duration LONGEST_TIME = Duration.ofDays(31);

    private final OpenCases cases;
    private final TracedVenues venues;
    private final PersonRegister persons;
    private final Privacy privacy;
    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notices(
            OpenCases cases,
            TracedVenues venues,
            PersonRegister persons,
            Privacy privacy,
            JdbcClient jdbc,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.venues = venues;
        this.persons = persons;
        this.privacy = privacy;
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** The text by the wording in force. @throws TracingRefused when there is no such case or venue */
    @Transactional(readOnly = true)
    public String draft(CaseId caseId, int venue, NoticeKind kind, Instant from, Instant to) {
        cases.require(caseId);
        VenueSign sign = sign(venue);
        String wording = jdbc.sql("SELECT text FROM tracing_wording WHERE kind = :kind AND valid_from <= :now"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("kind", kind.name())
                .param("now", RuleBook.utc(clock.instant()))
                .query(String.class)
                .single();
        return MessageFormat.format(wording, sign.name(), sign.address(), Formats.dateTime(from), Formats.dateTime(to));
    }

    /**
     * Releases a text; the same place, hours and kind again replace it.
     *
     * @throws TracingRefused when the time is wrong, the text is empty or too long, or it tells of a person
     */
    public void release(CaseId caseId, int venue, NoticeKind kind, Instant from, Instant to, String text) {
        InfectiousFacts about = cases.require(caseId);
        VenueSign sign = sign(venue);
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_TIME) > 0) {
            throw new TracingRefused(Reason.BAD_TIME);
        }
        if (text.isBlank() || text.length() > LONGEST || tellsOfSomebody(text, sign, about)) {
            throw new TracingRefused(Reason.PERSON_IN_TEXT);
        }
        jdbc.sql(
                        "INSERT INTO tracing_notice (id, case_id, venue_no, area_path, kind, from_at, to_at, text, released_at,"
                                + " released_by) VALUES (:id, :case, :venue, :area, :kind, :from, :to, :text, :now, :officer)"
                                + " ON DUPLICATE KEY UPDATE text = VALUES(text), released_at = VALUES(released_at),"
                                + " released_by = VALUES(released_by)")
                .param("id", Ids.bytes(Ids.next()))
                .param("case", Ids.bytes(caseId.value()))
                .param("venue", venue)
                .param("area", sign.area().value())
                .param("kind", kind.name())
                .param("from", RuleBook.utc(from))
                .param("to", RuleBook.utc(to))
                .param("text", text.strip())
                .param("now", RuleBook.utc(clock.instant()))
                .param("officer", officers.require().username())
                .update();
        events.publishEvent(ActRecorded.of("TRACE_NOTICE_" + kind, "venue:" + sign.id(), sign.area()));
    }

    /** What was released for a case, the newest first. @throws TracingRefused when the officer has no such case */
    @Transactional(readOnly = true)
    public List<Notice> of(CaseId caseId) {
        cases.seen(caseId);
        return named(jdbc.sql("SELECT * FROM tracing_notice WHERE case_id = :case ORDER BY released_at DESC")
                .param("case", Ids.bytes(caseId.value()))
                .query((row, n) -> read(row))
                .list());
    }

    /** What was released in the officer's areas, the newest first; at most 500. */
    @PreAuthorize("hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.COMMAND_CENTRE + "')")
    @Transactional(readOnly = true)
    public List<Notice> recent() {
        ScopeSql cut = officers.require().scope().within("area_path");
        return named(jdbc.sql("SELECT * FROM tracing_notice WHERE " + cut.condition()
                        + " ORDER BY released_at DESC, id LIMIT " + MOST)
                .params(cut.parameters())
                .query((row, n) -> read(row))
                .list());
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getInt("venue_no"),
                "",
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("from_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("to_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("text"),
                row.getObject("released_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("released_by"));
    }

    private List<Notice> named(List<Notice> found) {
        Map<Integer, VenueSign> signs =
                venues.signs(found.stream().map(Notice::venue).toList());
        return found.stream()
                .map(one -> new Notice(
                        one.venue(),
                        TracedVenues.name(signs, one.venue()),
                        one.to(),
                        one.from(),
                        one.until(),
                        one.text(),
                        one.at(),
                        one.officer()))
                .toList();
    }

    /** Numbers of phones and papers, or the name of the case's person, beside the venue's own name and address. */
    private boolean tellsOfSomebody(String text, VenueSign sign, InfectiousFacts about) {
        String said = Stream.of(sign.name(), sign.address())
                .filter(words -> !words.isBlank())
                .reduce(text, (left, words) -> left.replace(words, ";"));
        boolean number = NumbersOfPeople.in(said);
        boolean name = persons.rows(List.of(about.person())).values().stream()
                .flatMap(row -> privacy.on(Channel.FORM).serving(Purpose.TRACING).value(row.name()).stream())
                .anyMatch(known -> VietnameseText.fold(said).contains(VietnameseText.fold(known)));
        return number || name;
    }

    private VenueSign sign(int venue) {
        VenueSign sign = venues.signs(List.of(venue)).get(venue);
        if (sign == null) {
            throw new TracingRefused(Reason.UNKNOWN_VENUE);
        }
        return sign;
    }
}
