package vn.hanoi.ops.enforcement.inspections;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.hotline.InspectionAnswered;
import vn.hanoi.ops.hotline.InspectionAsked;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;

/** Hears where the hotline wants an inspection, and makes the venues around more urgent. */
@Service
public class Petitions {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final PlaceTable places;
    private final RiskRules rules;
    private final CurrentOfficer officers;

    Petitions(JdbcClient jdbc, PlaceTable places, RiskRules rules, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.places = places;
        this.rules = rules;
        this.officers = officers;
    }

    /** @param number of the ticket as officials write it */
    public record Petition(TicketId ticket, String number, String category, AreaPath area, Instant askedAt) {}

    /** The open petitions of the officer's areas, the oldest first, at most 200. */
    @PreAuthorize(EnforcementRoles.WATCHERS)
    @Transactional(readOnly = true)
    public List<Petition> open() {
        ScopeSql scope = officers.require().scope().within("area_path");
        return jdbc.sql("SELECT * FROM enforcement_petition WHERE answered_at IS NULL AND " + scope.condition()
                        + " ORDER BY asked_at, ticket LIMIT " + MOST)
                .params(scope.parameters())
                .query((row, n) -> new Petition(
                        new TicketId(Ids.uuid(row.getBytes("ticket"))),
                        row.getString("number"),
                        row.getString("category"),
                        new AreaPath(row.getString("area_path")),
                        row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @EventListener
    void on(InspectionAsked asked) {
        GeoPoint point = asked.position();
        int added = jdbc.sql("INSERT IGNORE INTO enforcement_petition (ticket, number, category, area_path, asked_at)"
                        + " VALUES (:ticket, :number, :category, :area, :at)")
                .param("ticket", Ids.bytes(asked.ticket().value()))
                .param("number", asked.number())
                .param("category", asked.category())
                .param("area", asked.area().value())
                .param("at", LocalDateTime.ofInstant(asked.at(), ZoneOffset.UTC))
                .update();
        if (point != null && added == 1) {
            places.near(point, rules.current().petitionMetres())
                    .forEach(place -> places.update(
                            place.id(),
                            place.standing(),
                            place.facts().petitions(place.facts().petitions() + 1)));
        }
    }

    @EventListener
    void on(InspectionAnswered answered) {
        jdbc.sql("UPDATE enforcement_petition SET answered_at = CURRENT_TIMESTAMP(3) WHERE ticket = :ticket")
                .param("ticket", Ids.bytes(answered.ticket().value()))
                .update();
    }
}
