package vn.hanoi.ops.care.ui.transfers;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.access.ui.PurposeGate;
import vn.hanoi.ops.access.ui.PurposeGates;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferMoved;
import vn.hanoi.ops.care.sites.CareScope;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.Reception;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.care.transfers.TransferDetails;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** What the screens of transfers ask for. */
@Component
class TransfersInquiry {

    private final TransferList transfers;
    private final TransferDesk desk;
    private final Reception reception;
    private final CareSites sites;
    private final CareScope own;
    private final PersonRegister persons;
    private final PurposeGates gates;
    private final GuardedTexts texts;
    private final Areas areas;
    private final LiveChannel channel;
    private final CurrentOfficer officers;
    private final Clock clock;

    TransfersInquiry(
            TransferList transfers,
            TransferDesk desk,
            Reception reception,
            CareSites sites,
            CareScope own,
            PersonRegister persons,
            PurposeGates gates,
            GuardedTexts texts,
            Areas areas,
            LiveChannel channel,
            CurrentOfficer officers,
            Clock clock) {
        this.transfers = transfers;
        this.desk = desk;
        this.reception = reception;
        this.sites = sites;
        this.own = own;
        this.persons = persons;
        this.gates = gates;
        this.texts = texts;
        this.areas = areas;
        this.channel = channel;
        this.officers = officers;
        this.clock = clock;
    }

    TransferList transfers() {
        return transfers;
    }

    TransferDesk desk() {
        return desk;
    }

    Reception reception() {
        return reception;
    }

    List<SiteRow> sites() {
        return sites.rows(SiteFilter.ALL);
    }

    Map<PersonId, PersonRow> people(List<TransferRow> rows) {
        Map<PersonId, Set<AreaPath>> shared = new HashMap<>();
        rows.forEach(row -> shared.put(row.person(), row.shared()));
        return shared.isEmpty() ? Map.of() : persons.rows(shared);
    }

    Optional<PersonDetails> person(TransferRow row) {
        return persons.find(row.person(), row.shared());
    }

    PurposeGate gate(TransferDetails transfer, Consumer<Disclosure> opened) {
        return gates.before(transfer.record(), ListPurpose.SERVING, opened);
    }

    GuardedTexts texts() {
        return texts;
    }

    String unit(AreaPath area) {
        return areas.labelOf(area);
    }

    boolean works() {
        return officers.require().is(Role.HEALTH_OFFICER);
    }

    /** The places for which the officer receives patients. */
    List<SiteRow> received() {
        return sites.received();
    }

    boolean receives(SiteRow site) {
        return own.receives(site.id(), site.area());
    }

    Instant now() {
        return clock.instant();
    }

    LiveChannel.Registration follow(UI ui, Consumer<List<TransferMoved>> moved) {
        AreaScope scope = officers.require().scope();
        Predicate<@Nullable SiteId> mine = own.seen();
        return channel.subscribe(TransferMoved.TOPIC, TransferMoved.class, all -> {
            List<TransferMoved> seen = all.stream()
                    .filter(m -> scope.covers(m.area()) || (m.toArea() != null && scope.covers(m.toArea())))
                    .filter(m -> mine.test(m.to()))
                    .toList();
            if (!seen.isEmpty()) {
                OpenScreen.tell(ui, () -> moved.accept(seen));
            }
        });
    }
}
