package vn.hanoi.ops.quarantine.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.api.BadText;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.orders.OrderRow;
import vn.hanoi.ops.quarantine.orders.Orders;
import vn.hanoi.ops.quarantine.sites.Places;
import vn.hanoi.ops.quarantine.sites.SiteRow;
import vn.hanoi.ops.quarantine.sites.Sites;
import vn.hanoi.ops.quarantine.stays.Arrival;
import vn.hanoi.ops.quarantine.stays.BusIntake;

/** Arrivals in batches of up to 500, the places of all sites, and the orders of a person. */
@RestController
@RequestMapping("/api/quarantine")
class QuarantineEndpoint {

    private static final int MOST = 500;

    private final BusIntake buses;
    private final ArrivalReader reader;
    private final Sites sites;
    private final Orders orders;
    private final RequestPurpose purpose;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    QuarantineEndpoint(
            BusIntake buses,
            ArrivalReader reader,
            Sites sites,
            Orders orders,
            RequestPurpose purpose,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.buses = buses;
        this.reader = reader;
        this.sites = sites;
        this.orders = orders;
        this.purpose = purpose;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** A batch. */
    record Batch(@Nullable List<@Nullable JsonNode> arrivals) {}

    /**
     * What became of one element.
     *
     * @param id of the stay; none when refused
     * @param code why; none when taken
     * @param field which field of it is wrong; none when it is not about one
     */
    record Answer(
            int index,
            @Nullable String id,
            @Nullable String code,
            @Nullable String field) {}

    /** What became of a batch. */
    record Answers(int accepted, int refused, List<Answer> arrivals) {}

    /** A site with its places. */
    record SitePlaces(String id, String code, String name, String area, Places places, int capacityNow) {}

    /** Places now. */
    record Occupancy(LocalDateTime asOf, List<SitePlaces> sites) {}

    /** An order as it is shown to a program. */
    record OrderView(
            String id,
            String number,
            LocalDate decidedOn,
            String kind,
            @Nullable String site,
            String place,
            String home,
            String state,
            Guarded<LocalDate> lastDay) {}

    /** The orders of a person. */
    record PersonOrders(String person, List<OrderView> orders) {}

    @PostMapping(path = "/sites/{id}/arrivals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(QuarantineRoles.CARERS)
    Answers arrive(@PathVariable String id, @RequestBody Batch batch) {
        SiteId site = SiteId.parse(id)
                .filter(found -> sites.find(found).isPresent())
                .orElseThrow(() -> ApiProblem.notFound("UNKNOWN_SITE", "There is no such site in your scope."));
        List<@Nullable JsonNode> elements = batch.arrivals();
        if (elements == null || elements.isEmpty()) {
            throw ApiProblem.badRequest("NO_ARRIVALS", "The body needs a field 'arrivals' with 1 to 500 elements.");
        }
        if (elements.size() > MOST) {
            throw ApiProblem.tooLarge("TOO_MANY_ARRIVALS", "A batch has at most 500 elements.");
        }
        return take(site, elements);
    }

    private Answers take(SiteId site, List<@Nullable JsonNode> elements) {
        Map<Integer, Answer> answers = new TreeMap<>();
        List<Integer> indexes = new ArrayList<>();
        List<Arrival> arrivals = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            Answer bad = read(elements.get(index), index, indexes, arrivals);
            if (bad != null) {
                answers.put(index, bad);
            }
        }
        List<BusIntake.Taken> taken = arrivals.isEmpty() ? List.of() : buses.take(site, arrivals);
        for (int n = 0; n < taken.size(); n++) {
            BusIntake.Taken one = taken.get(n);
            int index = indexes.get(n);
            answers.put(
                    index,
                    one.stay() == null
                            ? new Answer(index, null, String.valueOf(one.refused()), null)
                            : new Answer(index, one.stay().toString(), null, null));
        }
        int accepted =
                (int) answers.values().stream().filter(a -> a.id() != null).count();
        return new Answers(accepted, answers.size() - accepted, List.copyOf(answers.values()));
    }

    private @Nullable Answer read(
            @Nullable JsonNode element, int index, List<Integer> indexes, List<Arrival> arrivals) {
        if (element == null || !element.isObject()) {
            return new Answer(index, null, "BAD_ELEMENT", null);
        }
        Optional<BadText> text = BadText.in(element);
        if (text.isPresent()) {
            return new Answer(index, null, BadText.CODE, text.get().field());
        }
        try {
            ArrivalElement read = json.treeToValue(element, ArrivalElement.class);
            arrivals.add(reader.read(read, LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI)));
            indexes.add(index);
            return null;
        } catch (ArrivalReader.BadElement e) {
            return new Answer(index, null, e.getMessage(), e.field());
        } catch (JacksonException e) {
            return new Answer(index, null, "BAD_ELEMENT", null);
        }
    }

    @GetMapping("/occupancy")
    @PreAuthorize(QuarantineRoles.READERS)
    Occupancy occupancy() {
        List<SitePlaces> places = sites.rows().stream()
                .filter(SiteRow::open)
                .map(row -> new SitePlaces(
                        row.id().toString(),
                        row.code(),
                        row.name(),
                        row.area().value(),
                        row.places(),
                        row.places().capacityNow()))
                .toList();
        return new Occupancy(LocalDateTime.ofInstant(clock.instant(), ConsoleClock.HANOI), places);
    }

    @GetMapping("/orders")
    @PreAuthorize(QuarantineRoles.READERS)
    PersonOrders orders(@RequestParam String person) {
        PersonId id = PersonId.parse(person)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_PERSON", "'person' must be the id of a person."));
        List<OrderView> views =
                orders.ofPerson(id).stream().map(QuarantineEndpoint::view).toList();
        events.publishEvent(ActRecorded.of(ActKind.API_CALL, "ORDERS_READ", "orders", null)
                .about(id.value())
                .serving(purpose.named().name())
                .rows(views.size()));
        return new PersonOrders(person, views);
    }

    private static OrderView view(OrderRow row) {
        return new OrderView(
                row.id().toString(),
                row.number(),
                row.decidedOn(),
                row.kind().name(),
                row.site() == null ? null : row.site().toString(),
                row.place().value(),
                row.home().value(),
                row.state().name(),
                row.lastDay());
    }
}
