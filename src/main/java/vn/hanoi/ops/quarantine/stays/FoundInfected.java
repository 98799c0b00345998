package vn.hanoi.ops.quarantine.stays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefuted;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.ManyConfirmed;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.orders.OrderEntry;
import vn.hanoi.ops.quarantine.orders.OrderStore;
import vn.hanoi.ops.quarantine.orders.Outcome;
import vn.hanoi.ops.quarantine.orders.SampleRead;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/**
 * When somebody at a site turns out to be infected, the day count of everybody who lay in one room with that person in the
 * infectious days begins anew at their last day together (rules 2.2), and those who still lie there are to be moved.
 */
@Component
class FoundInfected {

    private final QuarantineStayBook stays;
    private final RoomMates mates;
    private final OrderStore orders;
    private final CaseSettings cases;
    private final CaseRegister register;
    private final QuarantineActs sites;
    private final QuarantineHands hands;

    FoundInfected(
            QuarantineStayBook stays,
            RoomMates mates,
            OrderStore orders,
            CaseSettings cases,
            CaseRegister register,
            QuarantineActs sites,
            QuarantineHands hands) {
        this.stays = stays;
        this.mates = mates;
        this.orders = orders;
        this.cases = cases;
        this.register = register;
        this.sites = sites;
        this.hands = hands;
    }

    @EventListener
    void on(CaseConfirmed confirmed) {
        stays.findByOpenPerson(confirmed.person().value()).ifPresent(stay -> found(stay, confirmed.resultAt()));
    }

    /** The confirmation was wrong: the person stays as before. */
    @EventListener
    void on(CaseRefuted refuted) {
        stays.findByOpenPerson(refuted.person().value())
                .filter(stay -> stay.infected() && !confirmed(stay))
                .ifPresent(stay -> {
                    stay.refuted();
                    stays.saveAndFlush(stay);
                    sites.moved(stay.site(), stay.area());
                });
    }

    /** Most of those whom a file tells of are at no site: one question for all of them. */
    @EventListener
    void on(ManyConfirmed many) {
        Map<UUID, CaseConfirmed> persons =
                many.cases().stream().collect(Collectors.toMap(c -> c.person().value(), c -> c, (one, other) -> one));
        stays.findByOpenPersonIn(persons.keySet())
                .forEach(stay -> found(
                        stay,
                        Objects.requireNonNull(persons.get(stay.openPerson())).resultAt()));
    }

    /** A positive sample is as good as a case; one that was entered by mistake is taken back as long as nobody confirmed a case. */
    @EventListener
    void on(SampleRead sample) {
        stays.findFirstByOrderIdOrderByArrivedAtDesc(sample.order().value())
                .filter(QuarantineStay::here)
                .ifPresent(stay -> read(stay, sample));
    }

    private void read(QuarantineStay stay, SampleRead sample) {
        Instant end = sample.takenOn()
                .plusDays(1)
                .atStartOfDay(ConsoleClock.HANOI)
                .toInstant()
                .minusMillis(1);
        Instant now = hands.now().at();
        if (sample.outcome() == Outcome.POSITIVE && !stay.infected()) {
            found(stay, end.isAfter(now) ? now : end);
        } else if (sample.outcome() == Outcome.NEGATIVE && !confirmed(stay) && stay.notFound(sample.takenOn())) {
            stays.saveAndFlush(stay);
            sites.moved(stay.site(), stay.area());
        }
    }

    private boolean confirmed(QuarantineStay stay) {
        return register.ofPerson(stay.person()).stream()
                .anyMatch(known -> known.kind() == CaseKind.F0 && known.state().open());
    }

    private void found(QuarantineStay stay, Instant resultAt) {
        Hand hand = hands.now();
        stay.found(LocalDate.ofInstant(resultAt, ConsoleClock.HANOI));
        stays.saveAndFlush(stay);
        int before = cases.at(resultAt).rules().window().beforeSample();
        Instant since = resultAt.minus(Duration.ofDays(before));
        mates.lastDays(stay.id(), since, hand.at()).forEach((id, day) -> recount(stay, id, day, hand));
        sites.moved(stay.site(), stay.area());
    }

    private void recount(QuarantineStay source, StayId id, LocalDate lastTogether, Hand hand) {
        QuarantineStay mate = stays.findById(id).orElseThrow();
        if (!mate.here() || mate.infected()) {
            return;
        }
        Optional<OrderStore.Facts> counted =
                orders.recount(mate.order(), lastTogether, OrderEntry.ofMate(source.id()), hand);
        counted.ifPresent(order -> mate.recounted(order.endsOn(), order.from()));
        if (source.room() != null && source.room().equals(mate.room())) {
            mate.askToMove();
        }
        stays.saveAndFlush(mate);
    }
}
