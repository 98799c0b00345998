package vn.hanoi.ops.crowding.advisories;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.advisories.DraftRule.Last;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;
import vn.hanoi.ops.kernel.Ids;

/** Drafts advisories for streets whose level stays up. */
@Component
class AdvisoryDrafting {

    private static final Logger log = LoggerFactory.getLogger(AdvisoryDrafting.class);

    private final AdvisoryBook book;
    private final AdvisoryNews news;
    private final CrowdingSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final JdbcClient jdbc;

    AdvisoryDrafting(
            AdvisoryBook book,
            AdvisoryNews news,
            CrowdingSettings settings,
            TransactionTemplate transactions,
            Clock clock,
            JdbcClient jdbc) {
        this.book = book;
        this.news = news;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(StreetLevelHeld held) {
        try {
            transactions.executeWithoutResult(t -> draft(held));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            log.info("The advisory was drafted or taken up by somebody else meanwhile");
        }
    }

    /**
     * Whether the street is still watched. One node at a time decides about it; as the first reading of its transaction
     * this lets the others' decision be seen.
     */
    private boolean takesTurn(StreetId street) {
        return jdbc.sql("SELECT id FROM crowding_street WHERE id = ? FOR UPDATE")
                .param(Ids.bytes(street.value()))
                .query((row, n) -> row.getBytes("id"))
                .optional()
                .isPresent();
    }

    private void draft(StreetLevelHeld held) {
        if (!takesTurn(held.street().id())) {
            return;
        }
        RulesVersion version = settings.at(held.minute());
        Duration quiet = Duration.ofMinutes(version.rules().advisory().quietMinutes());
        String text = AdvisoryText.fill(version.rules().advisory().template(), held);
        Instant now = clock.instant();
        Optional<Advisory> last =
                book.findFirstByStreetOrderByDraftedAtDescIdDesc(held.street().id());
        DraftRule.Decision decision = last.map(a -> DraftRule.decide(
                        held.level(), held.minute(), new Last(a.state(), a.level(), a.levelMinute()), quiet))
                .orElse(DraftRule.Decision.DRAFT);
        switch (decision) {
            case DRAFT -> {
                Advisory advisory = Advisory.draft(held, version.version(), text, now);
                book.saveAndFlush(advisory);
                news.tell("ADVISORY_DRAFTED", advisory);
            }
            case RAISE -> {
                Advisory advisory = last.orElseThrow();
                advisory.raise(held, version.version(), text, now);
                book.saveAndFlush(advisory);
                news.tell("ADVISORY_RAISED", advisory);
            }
            case NOTHING -> {
                // the district has been told, or was told not long ago
            }
        }
    }
}
