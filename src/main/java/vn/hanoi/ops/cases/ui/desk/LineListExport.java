package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** The line list of cases, read page by page behind the last row, so that 120,000 rows need no more memory than one page. */
@Component
class LineListExport implements TableExport<LineListExport.Line> {

    /** A case with whom it is about. */
    record Line(CaseRow row, PersonRow person) {}

    static final String KIND = "cases";

    private static final int PAGE = 500;
    private static final int COUNTED = 1_000_000;

    private final CaseList cases;
    private final PersonRegister persons;
    private final Areas areas;

    LineListExport(CaseList cases, PersonRegister persons, Areas areas) {
        this.cases = cases;
        this.persons = persons;
        this.areas = areas;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of(Purpose.TRACING, Purpose.TREATMENT, Purpose.QUARANTINE, Purpose.COORDINATION);
    }

    @Override
    public List<ExportColumn<Line>> columns() {
        return Stream.of(person(), place(), course()).flatMap(List::stream).toList();
    }

    private static List<ExportColumn<Line>> person() {
        return List.of(
                ExportColumn.of(
                        text("cases.file.number"),
                        line -> line.row().number() + "/" + line.row().year()),
                ExportColumn.guarded(text("field.person.name"), PeopleFields.NAME, line -> line.person()
                        .name()),
                ExportColumn.guarded(text("field.person.birth"), PeopleFields.BIRTH, line -> line.person()
                        .birth()),
                ExportColumn.guarded(
                        text("field.person.sex"),
                        PeopleFields.SEX,
                        line -> line.person().sex(),
                        sex -> text(sex.titleKey())),
                ExportColumn.guarded(text("field.person.phone"), PeopleFields.PHONE, line -> line.person()
                        .phone()),
                ExportColumn.guarded(text("field.person.document"), PeopleFields.DOCUMENT, line -> line.person()
                        .document()));
    }

    private List<ExportColumn<Line>> place() {
        return List.of(
                ExportColumn.of(
                        text("cases.file.area"),
                        line -> areas.labelOf(line.row().area())),
                ExportColumn.of(
                        text("cases.file.areaCode"), line -> line.row().area().value()));
    }

    private static List<ExportColumn<Line>> course() {
        return List.of(
                ExportColumn.guarded(
                        text("field.case.kind"),
                        CaseFields.KIND,
                        line -> line.row().kind(),
                        kind -> text(kind.titleKey())),
                ExportColumn.guarded(
                        text("field.case.state"),
                        CaseFields.STATE,
                        line -> line.row().state(),
                        state -> text(state.titleKey())),
                ExportColumn.guarded(
                        text("field.case.detection"),
                        CaseFields.DETECTION,
                        line -> line.row().detection(),
                        place -> text(place.titleKey())),
                ExportColumn.guarded(
                        text("field.case.placement"),
                        CaseFields.PLACEMENT,
                        line -> line.row().placement(),
                        place -> text(place.titleKey())),
                ExportColumn.guarded(
                        text("field.case.until"),
                        CaseFields.UNTIL,
                        line -> line.row().until(),
                        day -> Formats.date(day)),
                ExportColumn.of(
                        text("cases.file.registered"), line -> line.row().registeredAt()),
                ExportColumn.of(text("cases.file.confirmed"), line -> line.row().confirmedAt()));
    }

    @Override
    public long count(ExportQuery query) {
        return cases.count(filter(query), COUNTED);
    }

    @Override
    public void rows(ExportQuery query, Consumer<Line> each) {
        CaseFilter filter = filter(query);
        List<CaseRow> page = cases.rows(filter, null, PAGE);
        while (!page.isEmpty()) {
            Map<PersonId, PersonRow> people =
                    persons.rows(page.stream().map(CaseRow::person).toList());
            for (CaseRow row : page) {
                Optional.ofNullable(people.get(row.person())).ifPresent(person -> each.accept(new Line(row, person)));
            }
            page = page.size() < PAGE ? List.of() : cases.rows(filter, page.getLast(), PAGE);
        }
    }

    private static CaseFilter filter(ExportQuery query) {
        return CaseAddress.filter(QueryParameters.simple(query.values()));
    }
}
