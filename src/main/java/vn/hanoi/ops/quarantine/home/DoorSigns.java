package vn.hanoi.ops.quarantine.home;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.paper.Letterhead;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperFile;
import vn.hanoi.ops.kernel.paper.PaperMark;
import vn.hanoi.ops.kernel.paper.PaperPart;
import vn.hanoi.ops.kernel.paper.Signature;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;

/** Prints the sign at the door: that the home is under quarantine, until when, and a code; nobody's name. */
@Service
@PreAuthorize(QuarantineRoles.HOME_CHECKERS)
@Transactional
public class DoorSigns {

    private final HomeList list;
    private final HomeQuarantine home;
    private final Areas areas;
    private final Privacy privacy;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DoorSigns(
            HomeList list,
            HomeQuarantine home,
            Areas areas,
            Privacy privacy,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.list = list;
        this.home = home;
        this.areas = areas;
        this.privacy = privacy;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The sign of a home as PDF. @throws QuarantineRefused outside of the officer's areas */
    public byte[] pdf(OrderId id) {
        String code = home.sign(id);
        HomeRow row = list.find(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        Paper paper = paper(row, code);
        jdbc.sql("UPDATE quarantine_sign SET printed_at = :at WHERE order_id = :order")
                .param("at", Rows.utc(clock.instant()))
                .param("order", Ids.bytes(id.value()))
                .update();
        events.publishEvent(ActRecorded.of(ActKind.PRINT, "SIGN_PRINTED", "order:" + id, row.area())
                .about(row.person().value())
                .serving(Purpose.QUARANTINE.name()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperFile file = new PaperFile(out, "Thông báo", PaperMark.NONE)) {
            file.add(paper);
        }
        return out.toByteArray();
    }

    private Paper paper(HomeRow row, String code) {
        Disclosure print = privacy.on(Channel.PRINT).serving(Purpose.QUARANTINE);
        String until = print.text(row.lastDay(), day -> Formats.date(day));
        String unit = areas.labelOf(row.area());
        return new Paper(
                new Letterhead("", "Ủy ban nhân dân " + unit, "", "Hà Nội", LocalDate.now(clock)),
                "Thông báo",
                "Địa điểm đang thực hiện cách ly y tế tại nhà",
                List.of(
                        new PaperPart.Middle("Không ra, vào khi chưa được phép"),
                        new PaperPart.Text(
                                "Đến hết ngày " + (until.isBlank() ? "......../......../........" : until) + "."),
                        new PaperPart.Middle("Mã: " + code),
                        new PaperPart.Text("Cần giúp đỡ: gọi 1022. Cấp cứu: 115.")),
                new Signature("", "Trạm Y tế", ""),
                List.of());
    }
}
