package vn.hanoi.ops.quarantine.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** The cameras of sites: where they stand, whether they are connected, and when they are in maintenance. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional
public class SiteCameras {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final int NAME_LIMIT = 120;
    private static final int REASON_LIMIT = 200;

    private final QuarantineActs sites;
    private final WatchRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SiteCameras(
            QuarantineActs sites, WatchRules rules, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.sites = sites;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The cameras of a site in the order of their names. */
    @Transactional(readOnly = true)
    public List<WatchedCamera> of(SiteId site) {
        sites.area(site);
        return jdbc.sql(
                        "SELECT * FROM quarantine_camera WHERE site_id = :site AND removed_at IS NULL ORDER BY name, code")
                .param("site", Ids.bytes(site.value()))
                .query((row, n) -> camera(row))
                .list();
    }

    /**
     * Takes a camera into the register of a site.
     *
     * @throws QuarantineRefused when the place is one where no camera may be, or the code is taken
     */
    @PreAuthorize(QuarantineRoles.KEEPERS)
    public UUID register(SiteId site, SiteCameraData data) {
        AreaPath area = sites.area(site);
        QuarantineRefused.unless(
                CODE.matcher(data.code()).matches()
                        && !data.name().isBlank()
                        && data.name().strip().length() <= NAME_LIMIT,
                Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(
                rules.place(data.place()).filter(CameraPlace::allowed).isPresent(), Reason.FORBIDDEN_PLACE);
        UUID id = Ids.next();
        try {
            insert(id, site, area, data);
        } catch (DuplicateKeyException e) {
            throw new QuarantineRefused(Reason.NAME_TAKEN);
        }
        sites.changed("SITE_CAMERA_REGISTERED", site, area, data.code());
        events.publishEvent(new SiteCamerasChanged(data.code()));
        return id;
    }

    private void insert(UUID id, SiteId site, AreaPath area, SiteCameraData data) {
        jdbc.sql("INSERT INTO quarantine_camera (id, version, site_id, area_path, code, name, place, block, floor,"
                        + " gate, recorder, link, link_reason, registered_at) VALUES (:id, 0, :site, :area, :code,"
                        + " :name, :place, :block, :floor, :gate, :recorder, 'NOT_CONNECTED', '', :at)")
                .param("id", Ids.bytes(id))
                .param("site", Ids.bytes(site.value()))
                .param("area", area.value())
                .param("code", data.code())
                .param("name", data.name().strip())
                .param("place", data.place())
                .param("block", data.block().strip())
                .param("floor", data.floor().strip())
                .param("gate", data.gate().strip())
                .param("recorder", data.recorder().strip())
                .param("at", Rows.utc(clock.instant()))
                .update();
    }

    /** Says whether a camera is connected. @param reason why not; needed then */
    @PreAuthorize(QuarantineRoles.KEEPERS)
    public void link(UUID camera, LinkState link, String reason) {
        QuarantineRefused.unless(
                (link == LinkState.CONNECTED || !reason.isBlank())
                        && reason.strip().length() <= REASON_LIMIT,
                Reason.REASON_MISSING);
        WatchedCamera found = require(camera);
        jdbc.sql(
                        "UPDATE quarantine_camera SET link = :link, link_reason = :reason, version = version + 1 WHERE id = :id")
                .param("link", link.name())
                .param("reason", reason.strip())
                .param("id", Ids.bytes(camera))
                .update();
        changed("SITE_CAMERA_LINKED", found, link.name());
    }

    /** Puts a camera into maintenance: what it sees until then is kept and alerts nobody. */
    @PreAuthorize(QuarantineRoles.KEEPERS)
    public void maintain(UUID camera, Instant until) {
        QuarantineRefused.unless(until.isAfter(clock.instant()), Reason.END_BEFORE_START);
        WatchedCamera found = require(camera);
        jdbc.sql("UPDATE quarantine_camera SET maintenance_until = :until, version = version + 1 WHERE id = :id")
                .param("until", Rows.utc(until))
                .param("id", Ids.bytes(camera))
                .update();
        changed("SITE_CAMERA_MAINTAINED", found, "");
    }

    /** Takes a camera out of the register. */
    @PreAuthorize(QuarantineRoles.KEEPERS)
    public void remove(UUID camera) {
        WatchedCamera found = require(camera);
        jdbc.sql("UPDATE quarantine_camera SET removed_at = :at, version = version + 1 WHERE id = :id")
                .param("at", Rows.utc(clock.instant()))
                .param("id", Ids.bytes(camera))
                .update();
        changed("SITE_CAMERA_REMOVED", found, "");
    }

    /** Tells audit and open screens, and what holds cameras in memory. */
    void changed(String act, WatchedCamera camera, String detail) {
        sites.changed(act, camera.site(), camera.area(), (camera.code() + " " + detail).strip());
        events.publishEvent(new SiteCamerasChanged(camera.code()));
    }

    Optional<WatchedCamera> byId(UUID camera) {
        return jdbc.sql("SELECT * FROM quarantine_camera WHERE id = :id")
                .param("id", Ids.bytes(camera))
                .query((row, n) -> camera(row))
                .optional();
    }

    WatchedCamera require(UUID camera) {
        WatchedCamera found = byId(camera).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        sites.area(found.site());
        return found;
    }

    static WatchedCamera camera(ResultSet row) throws SQLException {
        return new WatchedCamera(
                Rows.id(row, "id"),
                row.getInt("version"),
                row.getInt("number"),
                new SiteId(Rows.id(row, "site_id")),
                new AreaPath(row.getString("area_path")),
                row.getString("code"),
                row.getString("name"),
                row.getString("place"),
                row.getString("block"),
                row.getString("floor"),
                row.getString("gate"),
                row.getString("recorder"),
                LinkState.valueOf(row.getString("link")),
                row.getString("link_reason"),
                Rows.at(row, "maintenance_until"),
                Rows.at(row, "seen_at"));
    }
}
