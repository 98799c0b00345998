package vn.hanoi.ops.care.sites;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The catalogue as a file with the columns that an import takes, and how full each place is. */
@Component
class SiteExport implements TableExport<SiteDetails> {

    private static final String KIND = "care-sites";

    private final CareSites sites;

    SiteExport(CareSites sites) {
        this.sites = sites;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.ADMIN);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public long count(ExportQuery query) {
        return sites.rows(SiteFilter.ALL).size();
    }

    @Override
    public List<ExportColumn<SiteDetails>> columns() {
        List<ExportColumn<SiteDetails>> columns = new ArrayList<>();
        SiteLine.COLUMNS.forEach(code ->
                columns.add(ExportColumn.of(Translations.text("care.field." + code), site -> cell(code, site.data()))));
        columns.add(ExportColumn.of(
                Translations.text("care.load.occupied"),
                site -> site.row().load().occupied()));
        columns.add(ExportColumn.of(
                Translations.text("care.load.free"), site -> site.row().load().free()));
        columns.add(ExportColumn.of(
                Translations.text("care.field.asOf"), site -> site.row().asOf()));
        return columns;
    }

    @Override
    public void rows(ExportQuery query, Consumer<SiteDetails> each) {
        sites.rows(SiteFilter.ALL).forEach(row -> sites.find(row.id()).ifPresent(each));
    }

    private static @Nullable Object cell(String code, SiteData data) {
        return switch (code) {
            case "code" -> data.code();
            case "name" -> data.name();
            case "kind" -> data.kind().name();
            case "tier" -> data.tier();
            case "lat" -> data.position().lat();
            case "lon" -> data.position().lon();
            case "address" -> data.address();
            case "desk_phone" -> data.deskPhone();
            case "capabilities" -> SiteSets.write(data.capabilities());
            case "risk_groups" -> SiteSets.write(data.riskGroups());
            case "opens_on" -> data.opensOn() == null ? null : data.opensOn().toString();
            case "closes_on" -> data.closesOn() == null ? null : data.closesOn().toString();
            case "intake_from" -> hour(data.intakeFrom());
            case "intake_to" -> hour(data.intakeTo());
            default -> beds(code, data);
        };
    }

    private static int beds(String code, SiteData data) {
        return data.wards().stream()
                .filter(ward -> code.endsWith(ward.bedClass().name().toLowerCase(Locale.ROOT)))
                .mapToInt(Ward::beds)
                .sum();
    }

    private static String hour(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % 1_440 * 60L).toString();
    }
}
