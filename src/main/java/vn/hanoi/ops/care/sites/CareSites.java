package vn.hanoi.ops.care.sites;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;

/** The places of treatment as officers see them: the whole city's, because patients cross its districts. */
@Service
@PreAuthorize(CareRoles.SITE_READERS)
@Transactional(readOnly = true)
public class CareSites {

    private static final int HISTORY = 50;

    private final SiteBoard board;
    private final StoredSites sites;
    private final SiteLog log;
    private final BedBlocks.Table blocks;
    private final FreeBeds forecast;
    private final CurrentOfficer officers;
    private final CareScope scope;
    private final Clock clock;

    CareSites(
            SiteBoard board,
            StoredSites sites,
            SiteLog log,
            BedBlocks.Table blocks,
            FreeBeds forecast,
            CurrentOfficer officers,
            CareScope scope,
            Clock clock) {
        this.board = board;
        this.sites = sites;
        this.log = log;
        this.blocks = blocks;
        this.forecast = forecast;
        this.officers = officers;
        this.scope = scope;
        this.clock = clock;
    }

    /** The places that the filter lets through, in the order of names. */
    public List<SiteRow> rows(SiteFilter filter) {
        return board.sought(clock.instant()).stream()
                .filter(line -> filter.lets(line.row(), line.words()))
                .map(SiteBoard.Sought::row)
                .toList();
    }

    /** The beds of the open places of a tier together. @param open how many places are open */
    public record TierLoad(int tier, int open, Load load) {}

    /** The tower of three tiers, the highest first; home care counts for tier 1. */
    public List<TierLoad> tiers() {
        List<SiteRow> open = board.all(clock.instant()).stream()
                .filter(row -> row.opening() == SiteOpening.OPEN)
                .toList();
        return List.of(3, 2, 1).stream()
                .map(tier -> {
                    List<SiteRow> ofTier =
                            open.stream().filter(row -> row.tier() == tier).toList();
                    return new TierLoad(
                            tier,
                            ofTier.size(),
                            ofTier.stream().map(SiteRow::load).reduce(Load.NONE, Load::plus));
                })
                .toList();
    }

    /** The places for which the officer at work receives patients, in the order of names. */
    public List<SiteRow> received() {
        return rows(SiteFilter.ALL).stream()
                .filter(row -> scope.receives(row.id(), row.area()))
                .toList();
    }

    /** One place whole. */
    public Optional<SiteDetails> find(SiteId id) {
        Instant now = clock.instant();
        return sites.findById(id).flatMap(site -> board.all(now).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> new SiteDetails(
                        row,
                        site.version(),
                        site.data(),
                        blocks.open(id, now),
                        forecast.of(row, now),
                        log.of(id, HISTORY),
                        officers.require().scope().covers(row.area()),
                        scope.receives(id, row.area()))));
    }
}
