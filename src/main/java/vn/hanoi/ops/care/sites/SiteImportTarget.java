package vn.hanoi.ops.care.sites;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.ImportTarget;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.RowRefused;
import vn.hanoi.ops.exchange.imports.TakenOver;

/** Places from a file by stages: a code that is known changes its place; taken back, a new place is removed. */
@Component
class SiteImportTarget implements ImportTarget {

    private static final List<ImportField> FIELDS = SiteLine.COLUMNS.stream()
            .map(code -> new ImportField(
                    code,
                    "care.field." + code,
                    Set.of("code", "name", "kind", "tier", "lat", "lon", "risk_groups")
                            .contains(code),
                    Set.of()))
            .toList();

    private final StoredSites sites;
    private final SiteRegister register;
    private final Occupancy occupancy;
    private final JsonMapper json;

    SiteImportTarget(StoredSites sites, SiteRegister register, Occupancy occupancy, JsonMapper json) {
        this.sites = sites;
        this.register = register;
        this.occupancy = occupancy;
        this.json = json;
    }

    /** A place before and after a row; before is absent when the row made it. */
    record Change(@Nullable SiteData before, SiteData after) {}

    @Override
    public String kind() {
        return "care-sites";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN, Role.HEALTH_OFFICER);
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<Looked> look(List<ImportRow> rows) {
        return rows.stream().map(this::look).toList();
    }

    private Looked look(ImportRow row) {
        Optional<Site> known = register.withCode(row.get("code"));
        SiteLine line = new SiteLine(row::get);
        Optional<SiteData> data =
                line.read(known.map(site -> site.data().wards()).orElse(List.of()));
        if (data.isEmpty()) {
            return Looked.bad(faults(line.faults()));
        }
        if (known.isEmpty()) {
            return Looked.fresh();
        }
        return known.get().data().equals(data.get()) ? Looked.same() : Looked.changed(List.of());
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        return rows.stream().map(this::take).toList();
    }

    private TakenOver take(ImportRow row) {
        Optional<Site> known = register.withCode(row.get("code"));
        SiteData before = known.map(Site::data).orElse(null);
        SiteLine line = new SiteLine(row::get);
        SiteData after = line.read(before == null ? List.of() : before.wards())
                .orElseThrow(() -> new RowRefused(faults(line.faults())));
        try {
            if (known.isPresent()) {
                register.put(known.get(), after);
            } else {
                register.register(after);
            }
        } catch (InvalidSite e) {
            throw new RowRefused(
                    faults(e.fields().stream().map(SiteLine::column).toList()));
        }
        return new TakenOver("care-site:" + after.code(), json.writeValueAsString(new Change(before, after)));
    }

    @Override
    public boolean takeBack(TakenOver done) {
        Change change = json.readValue(done.before(), Change.class);
        Optional<Site> now = register.withCode(change.after().code());
        if (now.isEmpty() || !now.get().data().equals(change.after())) {
            return false;
        }
        SiteData before = change.before();
        if (before != null) {
            register.put(now.get(), before);
            return true;
        }
        if (occupancy.used(now.get().id())) {
            return false;
        }
        sites.delete(now.get());
        return true;
    }

    private static List<RowFault> faults(List<String> columns) {
        return columns.stream()
                .map(column -> RowFault.of(column, "care.fault." + column))
                .toList();
    }
}
