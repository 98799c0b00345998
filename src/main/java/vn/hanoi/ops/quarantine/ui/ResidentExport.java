package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.ResidentTray;

/** The people of a site's list as a file: for meals and parcels by room, for the gate, for the wards. */
@Component
class ResidentExport implements TableExport<ResidentLine> {

    private static final int PAGE = 500;

    private final QuarantineParts parts;

    ResidentExport(QuarantineParts parts) {
        this.parts = parts;
    }

    @Override
    public String kind() {
        return "residents";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.QUARANTINE_MANAGER, Role.HEALTH_OFFICER);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of(Purpose.QUARANTINE);
    }

    @Override
    public List<ExportColumn<ResidentLine>> columns() {
        return List.of(
                ExportColumn.of(
                        text("quarantine.residents.room"), line -> line.stay().room()),
                ExportColumn.guarded(text("field.person.name"), PeopleFields.NAME, line -> person(line)
                        .name()),
                ExportColumn.guarded(text("field.person.birth"), PeopleFields.BIRTH, line -> person(line)
                        .birth()),
                ExportColumn.guarded(
                        text("field.person.sex"),
                        PeopleFields.SEX,
                        line -> person(line).sex(),
                        sex -> text(sex.titleKey())),
                ExportColumn.guarded(text("field.person.phone"), PeopleFields.PHONE, line -> person(line)
                        .phone()),
                ExportColumn.guarded(text("field.quarantine.lastDay"), QuarantineFields.LAST_DAY, line -> line.stay()
                        .lastDay()),
                ExportColumn.of(
                        text("quarantine.residents.state"),
                        line -> text(line.stay().state().titleKey())));
    }

    @Override
    public long count(ExportQuery query) {
        return site(query)
                .map(site -> parts.residents().counts(site).getOrDefault(tray(query), 0))
                .orElse(0);
    }

    @Override
    public void rows(ExportQuery query, Consumer<ResidentLine> each) {
        Optional<SiteId> site = site(query);
        if (site.isEmpty()) {
            return;
        }
        @Nullable Resident last = null;
        List<Resident> page;
        do {
            page = parts.residents().rows(site.get(), tray(query), last, PAGE);
            ResidentLine.of(parts, page).stream()
                    .filter(line -> line.person() != null)
                    .forEach(each);
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
    }

    private static PersonRow person(ResidentLine line) {
        return Objects.requireNonNull(line.person());
    }

    private static Optional<SiteId> site(ExportQuery query) {
        return query.find(SiteChoice.PARAMETER).flatMap(SiteId::parse);
    }

    private static ResidentTray tray(ExportQuery query) {
        return Stream.of(ResidentTray.values())
                .filter(tray -> tray.name().equals(query.get("list")))
                .findFirst()
                .orElse(ResidentTray.HERE);
    }
}
