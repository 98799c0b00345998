package vn.hanoi.ops.cases.ui.homecare;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.records.HomeCareLists;
import vn.hanoi.ops.cases.records.SelfReports;
import vn.hanoi.ops.cases.records.SelfReports.Link;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/**
 * The links for everybody of an area who is at home without one, with the phone to which each is sent. The links are made
 * while the file is written and stand nowhere else; a file that breaks off is ordered again for those who are left.
 */
@Component
class SelfReportLinksExport implements TableExport<SelfReportLinksExport.Sent> {

    /** Somebody with the link that was just made. */
    record Sent(CaseRow row, PersonRow person, Link link) {}

    static final String KIND = "case-links";
    static final String AREA = "area";

    private static final int PAGE = 500;

    private final HomeCareLists lists;
    private final SelfReports reports;
    private final PersonRegister persons;
    private final Areas areas;
    private final Clock clock;
    private final String console;

    SelfReportLinksExport(
            HomeCareLists lists,
            SelfReports reports,
            PersonRegister persons,
            Areas areas,
            Clock clock,
            @Value("${console.public-address:}") String console) {
        this.lists = lists;
        this.reports = reports;
        this.persons = persons;
        this.areas = areas;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of(Purpose.TREATMENT, Purpose.QUARANTINE);
    }

    @Override
    public List<ExportColumn<Sent>> columns() {
        return List.of(
                ExportColumn.of(
                        text("cases.file.number"),
                        sent -> sent.row().number() + "/" + sent.row().year()),
                ExportColumn.guarded(text("field.person.name"), PeopleFields.NAME, sent -> sent.person()
                        .name()),
                ExportColumn.guarded(text("field.person.phone"), PeopleFields.PHONE, sent -> sent.person()
                        .phone()),
                ExportColumn.of(
                        text("cases.file.area"),
                        sent -> areas.labelOf(sent.row().area())),
                ExportColumn.of(
                        text("cases.self.address"),
                        sent -> console + "/s/" + sent.link().token()),
                ExportColumn.of(
                        text("cases.homeCare.linkUntil"), sent -> sent.link().expiresAt()));
    }

    @Override
    public long count(ExportQuery query) {
        return lists.withoutLink(area(query), clock.instant());
    }

    @Override
    public void rows(ExportQuery query, Consumer<Sent> each) {
        Instant now = clock.instant();
        List<CaseRow> page = lists.withoutLink(area(query), now, null, PAGE);
        while (!page.isEmpty()) {
            Map<CaseId, Link> links = reports.links(page);
            Map<PersonId, PersonRow> people =
                    persons.rows(page.stream().map(CaseRow::person).toList());
            for (CaseRow row : page) {
                Link link = links.get(row.id());
                PersonRow person = people.get(row.person());
                if (link != null && person != null) {
                    each.accept(new Sent(row, person, link));
                }
            }
            CaseId last = page.getLast().id();
            page = page.size() < PAGE ? List.of() : lists.withoutLink(area(query), now, last, PAGE);
        }
    }

    private static AreaPath area(ExportQuery query) {
        return Optional.ofNullable(query.values().get(AREA))
                .flatMap(AreaPath::parse)
                .orElse(AreaPath.CITY);
    }
}
