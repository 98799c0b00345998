package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.HotlineSettings;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Finds open tickets that may be about the same: same category, near, lately, in like words. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional(readOnly = true)
public class Duplicates {

    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int MOST = 5;
    private static final int CANDIDATES = 500;

    private final TicketQuery query;
    private final TicketBook book;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final Seals seals;
    private final Clock clock;

    Duplicates(
            TicketQuery query, TicketBook book, HotlineRules rules, CurrentOfficer officers, Seals seals, Clock clock) {
        this.query = query;
        this.book = book;
        this.rules = rules;
        this.officers = officers;
        this.seals = seals;
        this.clock = clock;
    }

    /** What is sought: where, in which unit, in which words. */
    private record Sought(
            String category, @Nullable GeoPoint point, AreaPath area, String words, Instant at, byte[] self) {}

    /** Of a ticket; the best first, at most 5. */
    public List<Likely> of(TicketId id) {
        return book.findById(id)
                .filter(t -> officers.require().scope().covers(t.area()))
                .map(t -> find(new Sought(
                        t.matter.category(),
                        t.place.point(),
                        t.area(),
                        t.matter.place(seals) + " " + t.matter.text(seals),
                        t.openedAt,
                        Ids.bytes(id.value()))))
                .orElse(List.of());
    }

    /** Of what is just being told on the telephone; the best first, at most 5. */
    public List<Likely> of(OpenTicket draft, AreaPath area) {
        return find(new Sought(
                draft.category(),
                draft.position().orElse(null),
                area,
                draft.place() + " " + draft.text(),
                clock.instant(),
                new byte[0]));
    }

    private List<Likely> find(Sought sought) {
        HotlineSettings settings = rules.settings(sought.at());
        TextLikeness words = new TextLikeness(sought.words());
        return candidates(sought, settings).stream()
                .map(other -> likely(other, sought, words))
                .filter(l -> fits(l, sought, settings))
                .sorted(Comparator.comparing((Likely l) -> -l.likeness())
                        .thenComparing(l -> l.metres() == null ? Integer.MAX_VALUE : l.metres()))
                .limit(MOST)
                .toList();
    }

    private List<TicketQuery.Judged> candidates(Sought sought, HotlineSettings settings) {
        ScopeSql cut = officers.require().scope().within("area_path");
        Map<String, Object> parameters = new HashMap<>(cut.parameters());
        parameters.put("category", sought.category());
        parameters.put("self", sought.self());
        parameters.put("from", TicketConditions.utc(sought.at().minus(settings.duplicateAge())));
        parameters.put("to", TicketConditions.utc(sought.at().plus(settings.duplicateAge())));
        String near = near(sought, settings, parameters);
        return query.judged(
                "category = :category AND opened_at BETWEEN :from AND :to AND active = 1 AND id <> :self AND " + near
                        + " AND " + cut.condition() + " ORDER BY opened_at DESC LIMIT " + CANDIDATES,
                parameters);
    }

    private static String near(Sought sought, HotlineSettings settings, Map<String, Object> parameters) {
        parameters.put("area", sought.area().value());
        GeoPoint point = sought.point();
        if (point == null) {
            return "area_path = :area";
        }
        double lat = settings.duplicateMetres() / METRES_OF_A_DEGREE;
        double lon = lat / Math.cos(Math.toRadians(point.lat()));
        parameters.put("south", point.lat() - lat);
        parameters.put("north", point.lat() + lat);
        parameters.put("west", point.lon() - lon);
        parameters.put("east", point.lon() + lon);
        return "(lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east OR lat IS NULL AND area_path = :area)";
    }

    private static Likely likely(TicketQuery.Judged other, Sought sought, TextLikeness words) {
        GeoPoint there = other.point();
        Integer metres = sought.point() == null || there == null
                ? null
                : (int) Math.round(sought.point().distanceTo(there));
        return new Likely(other.row(), metres, words.percent(other.words()));
    }

    private static boolean fits(Likely likely, Sought sought, HotlineSettings settings) {
        Integer metres = likely.metres();
        boolean near = metres == null ? sought.area().level() > 1 : metres <= settings.duplicateMetres();
        return near && likely.likeness() >= settings.duplicatePercent();
    }
}
