package vn.hanoi.ops.hotline.ui.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.calls.CallCounters;
import vn.hanoi.ops.hotline.calls.Calls;
import vn.hanoi.ops.hotline.calls.Knowledge;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.DeskOfficers;
import vn.hanoi.ops.hotline.tickets.Duplicates;
import vn.hanoi.ops.hotline.tickets.TicketIntake;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What the call log asks. */
@Component
class CallDesk {

    private final Calls calls;
    private final Knowledge knowledge;
    private final Tickets tickets;
    private final TicketIntake intake;
    private final Duplicates duplicates;
    private final DeskOfficers officers;
    private final HotlineRules rules;
    private final Areas areas;
    private final Privacy privacy;
    private final JsonMapper json;
    private final Clock clock;

    CallDesk(
            Calls calls,
            Knowledge knowledge,
            Tickets tickets,
            TicketIntake intake,
            Duplicates duplicates,
            DeskOfficers officers,
            HotlineRules rules,
            Areas areas,
            Privacy privacy,
            JsonMapper json,
            Clock clock) {
        this.calls = calls;
        this.knowledge = knowledge;
        this.tickets = tickets;
        this.intake = intake;
        this.duplicates = duplicates;
        this.officers = officers;
        this.rules = rules;
        this.areas = areas;
        this.privacy = privacy;
        this.json = json;
        this.clock = clock;
    }

    Calls calls() {
        return calls;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Tickets tickets() {
        return tickets;
    }

    TicketIntake intake() {
        return intake;
    }

    Duplicates duplicates() {
        return duplicates;
    }

    DeskOfficers officers() {
        return officers;
    }

    Areas areas() {
        return areas;
    }

    JsonMapper json() {
        return json;
    }

    HotlineRules rules() {
        return rules;
    }

    Instant now() {
        return clock.instant();
    }

    List<Category> topics() {
        return rules.categories().stream().filter(Category::takesTickets).toList();
    }

    /** The hotline works for one purpose only. */
    Disclosure disclosure() {
        return privacy.on(Channel.LIST).serving(Purpose.HOTLINE);
    }

    /** What a list of people may say before one of them is called. */
    Disclosure listed() {
        return privacy.on(Channel.LIST);
    }

    /** The figures since midnight in Hanoi. */
    CallCounters today() {
        LocalDate day = LocalDate.ofInstant(now(), ConsoleClock.HANOI);
        return calls.counters(
                day.atTime(LocalTime.MIN).atZone(ConsoleClock.HANOI).toInstant(), now().plusSeconds(1));
    }
}
