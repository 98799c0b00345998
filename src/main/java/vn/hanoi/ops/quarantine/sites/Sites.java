package vn.hanoi.ops.quarantine.sites;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;

/** The sites as an officer may see them; those of others do not exist. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class Sites {

    private final QuarantineSiteBook sites;
    private final SiteScope scope;
    private final PlaceCount count;
    private final JdbcClient jdbc;

    Sites(QuarantineSiteBook sites, SiteScope scope, PlaceCount count, JdbcClient jdbc) {
        this.sites = sites;
        this.scope = scope;
        this.count = count;
        this.jdbc = jdbc;
    }

    /** All sites in the order of their names, the closed ones too. */
    public List<SiteRow> rows() {
        ScopeSql cut = scope.within("t.area_path", "t.id");
        Map<UUID, Places> places = count.bySite(cut);
        return jdbc.sql("SELECT t.* FROM quarantine_site t WHERE " + cut.condition() + " ORDER BY t.folded, t.id")
                .params(cut.parameters())
                .query((row, n) -> {
                    UUID id = Rows.id(row, "id");
                    return new SiteRow(
                            new SiteId(id),
                            row.getString("code"),
                            row.getString("name"),
                            SiteKind.valueOf(row.getString("kind")),
                            row.getString("address"),
                            new AreaPath(row.getString("area_path")),
                            new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                            row.getObject("closed_at") == null,
                            places.getOrDefault(id, Places.NONE));
                })
                .list();
    }

    /** One site, or nothing when it does not exist for the officer. */
    public Optional<SiteDetails> find(SiteId id) {
        return sites.findById(id).filter(site -> scope.sees(id, site.area())).map(this::details);
    }

    /** One site by its code, or nothing. */
    public Optional<SiteDetails> find(String code) {
        return sites.findByCode(code)
                .filter(site -> scope.sees(site.id(), site.area()))
                .map(this::details);
    }

    private SiteDetails details(QuarantineSite site) {
        byte[] id = Ids.bytes(site.id().value());
        SiteData data = site.data();
        Places places = count.byFloor(id).values().stream().reduce(Places.NONE, Places::and);
        return new SiteDetails(
                new SiteRow(
                        site.id(),
                        data.code(),
                        data.name(),
                        data.kind(),
                        data.address(),
                        site.area(),
                        data.position(),
                        site.open(),
                        places),
                site.version(),
                site.closedReason(),
                jdbc.sql("SELECT account, name, post FROM quarantine_staff WHERE site_id = :id ORDER BY post, account")
                        .param("id", id)
                        .query((row, n) -> new SiteDetails.Member(
                                row.getString("account"), row.getString("name"), Post.valueOf(row.getString("post"))))
                        .list(),
                jdbc.sql("SELECT name, passage FROM quarantine_gate WHERE site_id = :id ORDER BY name")
                        .param("id", id)
                        .query((row, n) ->
                                new SiteDetails.Gate(row.getString("name"), Passage.valueOf(row.getString("passage"))))
                        .list());
    }
}
