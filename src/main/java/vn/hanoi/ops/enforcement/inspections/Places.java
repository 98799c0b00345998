package vn.hanoi.ops.enforcement.inspections;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** The places of the officer's areas, the most urgent first, and as points on the map. */
@Service
@PreAuthorize(EnforcementRoles.WATCHERS)
@Transactional(readOnly = true)
public class Places {

    private static final int PAGE_LIMIT = 500;

    private final JdbcClient jdbc;
    private final PlaceTable table;
    private final PlaceWords words;
    private final RiskRules rules;
    private final CurrentOfficer officers;

    Places(JdbcClient jdbc, PlaceTable table, PlaceWords words, RiskRules rules, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.table = table;
        this.words = words;
        this.rules = rules;
        this.officers = officers;
    }

    /**
     * One page, the highest score first.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 500
     */
    public List<PlaceRow> rows(PlaceFilter filter, @Nullable PlaceRow after, int limit) {
        PlaceConditions conditions = conditions(filter);
        if (after != null) {
            conditions.add("(score < :score OR (score = :score AND venue < :venue))", "score", after.score());
            conditions.parameters().put("venue", Ids.bytes(after.id().value()));
        }
        return jdbc.sql("SELECT enforcement_place.* FROM " + conditions.from() + " WHERE " + conditions
                        + " ORDER BY score DESC, venue DESC LIMIT " + Math.clamp(limit, 1, PAGE_LIMIT))
                .params(conditions.parameters())
                .query((row, n) -> PlaceTable.row(row))
                .list();
    }

    /** How many there are, counted up to the cap. */
    public int count(PlaceFilter filter, int cap) {
        PlaceConditions conditions = conditions(filter);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM " + conditions.from() + " WHERE " + conditions + " LIMIT "
                        + cap + ") counted")
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** One place, or nothing when there is none in scope. */
    public Optional<PlaceRow> find(VenueId id) {
        return Optional.ofNullable(table.byId(List.of(id)).get(id))
                .filter(place -> officers.require().scope().covers(place.area()));
    }

    /** Why a place stands where it does in the list. */
    public Risk risk(PlaceRow place) {
        return rules.of(place.facts());
    }

    /** The weights in force, to be shown beside the list. */
    public RiskWeights weights() {
        return rules.current();
    }

    /** The most urgent places inside a rectangle of the map. @param limit at most 500 */
    public List<PlaceRow> inside(GeoPoint southWest, GeoPoint northEast, int limit) {
        PlaceConditions conditions = conditions(PlaceFilter.ALL);
        conditions.add("lat BETWEEN :south AND :north", "south", southWest.lat());
        conditions.add("lon BETWEEN :west AND :east", "west", southWest.lon());
        conditions.parameters().put("north", northEast.lat());
        conditions.parameters().put("east", northEast.lon());
        return jdbc.sql("SELECT enforcement_place.* FROM " + conditions.from() + " WHERE " + conditions
                        + " ORDER BY score DESC, venue DESC LIMIT " + Math.clamp(limit, 1, PAGE_LIMIT))
                .params(conditions.parameters())
                .query((row, n) -> PlaceTable.row(row))
                .list();
    }

    /** How many places of each standing there are in the unit below the officer's, for the map from afar. */
    public Map<AreaPath, Map<Standing, Integer>> byDistrict() {
        ScopeSql scope = officers.require().scope().within("district");
        Map<AreaPath, Map<Standing, Integer>> counts = new TreeMap<>();
        jdbc.sql("SELECT district, standing, COUNT(*) AS places FROM enforcement_place WHERE " + scope.condition()
                        + " GROUP BY district, standing")
                .params(scope.parameters())
                .query(row -> {
                    counts.computeIfAbsent(new AreaPath(row.getString("district")), d -> new EnumMap<>(Standing.class))
                            .put(Standing.valueOf(row.getString("standing")), row.getInt("places"));
                });
        return counts;
    }

    private PlaceConditions conditions(PlaceFilter filter) {
        AreaScope scope = officers.require().scope();
        return new PlaceConditions(scope, filter, words.rarest(PlaceWords.of(filter.text()), scope), rules.today());
    }
}
