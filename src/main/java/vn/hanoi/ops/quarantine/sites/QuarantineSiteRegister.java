package vn.hanoi.ops.quarantine.sites;

import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.SiteId;

/** Takes sites into the register and says who works there. */
@Service
@PreAuthorize(QuarantineRoles.KEEPERS)
@Transactional
public class QuarantineSiteRegister {

    private static final String ADMIN = "hasRole('" + Roles.ADMIN + "')";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1,20}");
    private static final int NAME_LIMIT = 160;
    private static final int ADDRESS_LIMIT = 240;
    private static final int GATE_LIMIT = 60;
    private static final int REASON_LIMIT = 300;

    private final QuarantineSiteBook sites;
    private final QuarantineActs acts;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final JdbcClient jdbc;
    private final Clock clock;

    QuarantineSiteRegister(
            QuarantineSiteBook sites,
            QuarantineActs acts,
            Areas areas,
            CurrentOfficer officers,
            JdbcClient jdbc,
            Clock clock) {
        this.sites = sites;
        this.acts = acts;
        this.areas = areas;
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a site into the register. @throws QuarantineRefused when something is wrong or the code is taken */
    @PreAuthorize(ADMIN)
    public SiteId register(SiteData data) {
        AreaPath area = checked(data);
        QuarantineRefused.unless(sites.findByCode(data.code()).isEmpty(), Reason.NAME_TAKEN);
        QuarantineSite site = sites.saveAndFlush(QuarantineSite.register(data, area, clock.instant()));
        acts.changed("SITE_REGISTERED", site.id(), area, data.code());
        return site.id();
    }

    /**
     * Changes a site.
     *
     * @param version the version that the officer saw
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it meanwhile
     */
    @PreAuthorize(ADMIN)
    public void change(SiteId id, int version, SiteData data) {
        QuarantineSite site = acts.require(id);
        if (site.version() != version) {
            throw new ObjectOptimisticLockingFailureException(QuarantineSite.class, id);
        }
        AreaPath area = checked(data);
        boolean free = sites.findByCode(data.code())
                .filter(other -> !other.id().equals(id))
                .isEmpty();
        QuarantineRefused.unless(free, Reason.NAME_TAKEN);
        site.change(data, area);
        sites.saveAndFlush(site);
        acts.changed("SITE_CHANGED", id, area, data.code());
    }

    /** Closes a site in which nobody is left. @param reason never blank, at most 300 characters */
    @PreAuthorize(ADMIN)
    public void close(SiteId id, String reason) {
        reason(reason);
        QuarantineSite site = acts.require(id);
        int people = jdbc.sql("SELECT COUNT(*) FROM quarantine_stay WHERE site_id = :id AND left_at IS NULL")
                .param("id", Ids.bytes(id.value()))
                .query(Integer.class)
                .single();
        QuarantineRefused.unless(people == 0, Reason.ROOM_IN_USE);
        site.close(reason, clock.instant());
        acts.changed("SITE_CLOSED", id, site.area(), reason.strip());
    }

    /** Opens a closed site again. @param reason never blank, at most 300 characters */
    @PreAuthorize(ADMIN)
    public void reopen(SiteId id, String reason) {
        reason(reason);
        QuarantineSite site = acts.require(id);
        site.reopen();
        acts.changed("SITE_REOPENED", id, site.area(), reason.strip());
    }

    /** Puts somebody on the staff list, or gives another post; a manager on it sees the site. */
    public void employ(SiteId id, SiteDetails.Member member) {
        AreaPath area = acts.area(id);
        text(member.account(), 100);
        text(member.name(), 120);
        jdbc.sql("INSERT INTO quarantine_staff (site_id, account, name, post) VALUES (:site, :account, :name, :post)"
                        + " ON DUPLICATE KEY UPDATE name = :name, post = :post")
                .param("site", Ids.bytes(id.value()))
                .param("account", member.account().strip())
                .param("name", member.name().strip())
                .param("post", member.post().name())
                .update();
        acts.changed("SITE_STAFF_SET", id, area, member.account().strip());
    }

    /** Takes somebody off the staff list. */
    public void dismiss(SiteId id, String account) {
        AreaPath area = acts.area(id);
        jdbc.sql("DELETE FROM quarantine_staff WHERE site_id = :site AND account = :account")
                .param("site", Ids.bytes(id.value()))
                .param("account", account)
                .update();
        acts.changed("SITE_STAFF_REMOVED", id, area, account);
    }

    /** Names a gate, or says what goes through it. */
    public void gate(SiteId id, SiteDetails.Gate gate) {
        AreaPath area = acts.area(id);
        text(gate.name(), GATE_LIMIT);
        jdbc.sql("INSERT INTO quarantine_gate (site_id, name, passage) VALUES (:site, :name, :passage)"
                        + " ON DUPLICATE KEY UPDATE passage = :passage")
                .param("site", Ids.bytes(id.value()))
                .param("name", gate.name().strip())
                .param("passage", gate.passage().name())
                .update();
        acts.changed("SITE_GATE_SET", id, area, gate.name().strip());
    }

    /** Takes a gate away. */
    public void removeGate(SiteId id, String name) {
        AreaPath area = acts.area(id);
        jdbc.sql("DELETE FROM quarantine_gate WHERE site_id = :site AND name = :name")
                .param("site", Ids.bytes(id.value()))
                .param("name", name)
                .update();
        acts.changed("SITE_GATE_REMOVED", id, area, name);
    }

    private static void reason(String words) {
        QuarantineRefused.unless(!words.isBlank() && words.strip().length() <= REASON_LIMIT, Reason.REASON_MISSING);
    }

    private AreaPath checked(SiteData data) {
        QuarantineRefused.unless(CODE.matcher(data.code()).matches(), Reason.OUT_OF_RANGE);
        text(data.name(), NAME_LIMIT);
        text(data.address(), ADDRESS_LIMIT);
        AreaPath area =
                areas.locate(data.position()).map(Area::path).orElseThrow(() -> new QuarantineRefused(Reason.OUTSIDE));
        QuarantineRefused.unless(officers.require().scope().covers(area), Reason.OUTSIDE);
        return area;
    }

    private static void text(String words, int most) {
        QuarantineRefused.unless(!words.isBlank() && words.strip().length() <= most, Reason.OUT_OF_RANGE);
    }
}
