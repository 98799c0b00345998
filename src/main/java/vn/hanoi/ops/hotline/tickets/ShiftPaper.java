package vn.hanoi.ops.hotline.tickets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.paper.Letterhead;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperFile;
import vn.hanoi.ops.kernel.paper.PaperMark;
import vn.hanoi.ops.kernel.paper.PaperPart;
import vn.hanoi.ops.kernel.paper.Signature;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Writes the hand-over of a shift as PDF: figures, words and lists of the moment at which it ended, without personal data. */
@Service
@PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
public class ShiftPaper {

    private static final List<Integer> WIDTHS = List.of(3, 6, 6, 4, 4);

    private final Shifts shifts;
    private final HotlineRules rules;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    ShiftPaper(
            Shifts shifts,
            HotlineRules rules,
            Areas areas,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.shifts = shifts;
        this.rules = rules;
        this.areas = areas;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes the paper of a hand-over.
     *
     * @param out closed at the end
     * @throws TicketRefused when there is no such hand-over
     */
    @Transactional
    public void write(UUID id, OutputStream out) {
        ShiftHandover shift = shifts.find(id).orElseThrow(() -> new TicketRefused(TicketRefused.Reason.WRONG_STATE));
        Instant now = clock.realTime();
        PaperMark mark = new PaperMark(
                "", text("hotline.shift.paper.mark", officers.require().username(), Formats.dateTime(now)));
        try (PaperFile file = new PaperFile(out, text("hotline.shift.paper.kind"), mark)) {
            file.add(paper(shift, shifts.lists(id)));
        }
        events.publishEvent(ActRecorded.of(ActKind.PRINT, "SHIFT_PAPER_PRINTED", "shift:" + id, AreaPath.CITY));
    }

    private Paper paper(ShiftHandover shift, List<ShiftTicket> tickets) {
        List<PaperPart> body = new ArrayList<>();
        body.add(facts(shift));
        body.add(new PaperPart.Heading(text("hotline.shift.note")));
        shift.note().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(new PaperPart.Text(line)));
        for (ShiftList list : ShiftList.values()) {
            body.add(new PaperPart.Heading(text(list.titleKey())));
            List<ShiftTicket> on =
                    tickets.stream().filter(t -> t.list() == list).toList();
            body.add(on.isEmpty() ? new PaperPart.Text(text("hotline.shift.paper.none")) : table(on));
        }
        return new Paper(
                new Letterhead(
                        text("hotline.shift.paper.superior"),
                        text("hotline.shift.paper.agency"),
                        "",
                        text("hotline.shift.paper.place"),
                        LocalDate.ofInstant(shift.endedAt(), ConsoleClock.HANOI)),
                text("hotline.shift.paper.kind"),
                text("hotline.shift.paper.subject"),
                body,
                new Signature("", text("hotline.shift.paper.post"), ""),
                List.of(text("hotline.shift.paper.recipients").split("\n")));
    }

    private static PaperPart facts(ShiftHandover shift) {
        return new PaperPart.Facts(List.of(
                fact("hotline.shift.ended", Formats.dateTime(shift.endedAt())),
                fact("hotline.shift.paper.by", shift.officer()),
                fact(
                        "hotline.shift.taken",
                        shift.takenBy()
                                .map(by -> text(
                                        "hotline.shift.by",
                                        by,
                                        Formats.dateTime(shift.takenAt().orElse(null))))
                                .orElse("")),
                fact("hotline.shift.paper.open", Formats.number(shift.open())),
                fact("hotline.shift.paper.late", Formats.number(shift.late()))));
    }

    private PaperPart table(List<ShiftTicket> tickets) {
        return new PaperPart.Table(
                List.of(
                        text("hotline.file.number"),
                        text("hotline.call.topic"),
                        text("hotline.board.unit"),
                        text("hotline.changes.due"),
                        text("hotline.shift.paper.state")),
                WIDTHS,
                tickets.stream()
                        .map(t -> List.of(
                                t.label(),
                                rules.categoryName(t.category()),
                                areas.labelOf(t.area()),
                                Formats.dateTime(t.due()),
                                text(t.state().titleKey())))
                        .toList());
    }

    private static PaperPart.Fact fact(String key, String value) {
        return new PaperPart.Fact(text(key), value);
    }
}
