package vn.hanoi.ops.quarantine.stays;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.QuarantineSettings;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.orders.OrderStore;
import vn.hanoi.ops.quarantine.sites.BedOccupancy;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** Takes people in: the order, the stay and the bed in one transaction, or nothing of them. */
@Service
@PreAuthorize(QuarantineRoles.CARERS)
@Transactional
public class SiteAdmission {

    private final QuarantineStayBook stays;
    private final OrderStore orders;
    private final BedOccupancy occupancy;
    private final QuarantineActs sites;
    private final RoomStock stock;
    private final TraitReader traits;
    private final CaseRegister cases;
    private final PersonRegister persons;
    private final QuarantineSettings settings;
    private final QuarantineHands hands;
    private final ApplicationEventPublisher events;

    SiteAdmission(
            QuarantineStayBook stays,
            OrderStore orders,
            BedOccupancy occupancy,
            QuarantineActs sites,
            RoomStock stock,
            TraitReader traits,
            CaseRegister cases,
            PersonRegister persons,
            QuarantineSettings settings,
            QuarantineHands hands,
            ApplicationEventPublisher events) {
        this.stays = stays;
        this.orders = orders;
        this.occupancy = occupancy;
        this.sites = sites;
        this.stock = stock;
        this.traits = traits;
        this.cases = cases;
        this.persons = persons;
        this.settings = settings;
        this.hands = hands;
        this.events = events;
    }

    /** A bed that is proposed for somebody. @param why key of the reason, translated under {@code quarantine.why.} */
    public record Proposal(UUID bed, String room, String bedName, String why) {}

    /**
     * Proposes beds for people who arrive together.
     *
     * @param exposed last exposures by person, as far as they are known
     * @return by person; who finds no fitting bed is left out
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Proposal> propose(SiteId site, List<PersonId> people, Map<PersonId, LocalDate> exposed) {
        AreaPath area = sites.areaOfOpen(site);
        int year = hands.now().day().getYear();
        Map<PersonId, Traits> known = traits.of(people, area, exposed, year);
        List<RoomProposal.Newcomer<PersonId>> newcomers = people.stream()
                .distinct()
                .map(id -> new RoomProposal.Newcomer<>(id, known.get(id)))
                .toList();
        Map<PersonId, Proposal> proposals = new HashMap<>();
        new RoomProposal(stock.of(site), settings.current().cohortDays())
                .propose(newcomers)
                .forEach((id, bed) -> proposals.put(
                        id,
                        new Proposal(
                                bed.bed(), bed.room(), bed.name(), bed.why().name())));
        return proposals;
    }

    /**
     * Proposes another bed for somebody at a site: with people alike, and for an infected person a room that is empty.
     *
     * @return nothing when there is no fitting bed
     */
    @Transactional(readOnly = true)
    public Optional<Proposal> proposeMove(StayId id) {
        QuarantineStay stay = stays.findById(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        sites.area(stay.site());
        List<RoomProposal.Room> rooms = stock.of(stay.site()).stream()
                .filter(room -> !room.id().equals(stay.room()))
                .filter(room -> !stay.infected() || room.empty())
                .toList();
        return Optional.ofNullable(new RoomProposal(rooms, settings.current().cohortDays())
                        .propose(List.of(new RoomProposal.Newcomer<>(id, stay.traits())))
                        .get(id))
                .map(bed -> new Proposal(
                        bed.bed(), bed.room(), bed.name(), bed.why().name()));
    }

    /** The beds of a site that can be given to somebody now, in the order of blocks, floors and rooms. */
    @Transactional(readOnly = true)
    public List<Proposal> freeBeds(SiteId site) {
        sites.areaOfOpen(site);
        return stock.of(site).stream().flatMap(room -> room.beds().stream()).toList();
    }

    /**
     * Takes somebody in. An order that runs at home goes on here; without one, the decision makes one.
     *
     * @throws QuarantineRefused when the order has no basis, the person is in a site already, or the bed is taken
     */
    public StayId admit(SiteId site, Arrival arrival) {
        AreaPath area = sites.areaOfOpen(site);
        Hand hand = hands.now();
        PersonId person = persons.current(arrival.person()).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        QuarantineRefused.unless(stays.findByOpenPerson(person.value()).isEmpty(), Reason.IN_ANOTHER_SITE);
        OrderStore.Facts order = order(site, area, arrival, person, hand);
        Map<PersonId, LocalDate> exposed = arrival.exposed() == null ? Map.of() : Map.of(person, order.from());
        Traits known =
                traits.of(List.of(person), area, exposed, hand.day().getYear()).get(person);
        QuarantineStay stay = QuarantineStay.arrive(site, order, known, hand.at());
        try {
            stays.saveAndFlush(stay);
        } catch (DataIntegrityViolationException e) {
            throw new QuarantineRefused(Reason.IN_ANOTHER_SITE);
        }
        UUID bed = arrival.bed();
        if (bed != null) {
            stay.lie(bed, occupancy.take(site, bed, stay.id(), hand.at()));
            stays.saveAndFlush(stay);
        }
        events.publishEvent(
                ActRecorded.of("PERSON_ADMITTED", "stay:" + stay.id(), area).about(person.value()));
        sites.moved(site, area);
        return stay.id();
    }

    /** Tells whether a person is in a site. */
    @Transactional(readOnly = true)
    public boolean here(SiteId site, PersonId person) {
        return persons.current(person)
                .flatMap(now -> stays.findByOpenPerson(now.value()))
                .filter(stay -> stay.site().equals(site))
                .isPresent();
    }

    private OrderStore.Facts order(SiteId site, AreaPath area, Arrival arrival, PersonId person, Hand hand) {
        Optional<OrderStore.Facts> running = orders.running(person);
        if (running.isPresent()) {
            return orders.move(running.get().id(), site, area, hand);
        }
        Optional<CaseFacts> contact = cases.ofPerson(person).stream()
                .filter(c -> c.state().open() && (c.kind() == CaseKind.F1 || c.kind() == CaseKind.F2))
                .findFirst();
        @Nullable CaseId known = contact.map(CaseFacts::id).orElse(null);
        LocalDate exposed =
                later(arrival.exposed(), contact.map(CaseFacts::lastExposure).orElse(null));
        return orders.decide(
                new OrderData(person, arrival.paper(), exposed, known, arrival.home(), area, site, arrival.known()),
                hand);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
