package vn.hanoi.ops.venues.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.photos.PhotoTable;
import vn.hanoi.ops.venues.register.DoorVenue;
import vn.hanoi.ops.venues.register.FieldRegister;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueRules;

/** What a team's phone may do: read its streets, register a venue, hang a code; the team's secret is its right. */
@Component
public class TeamWork {

    static final String REGISTERED = "REGISTERED";
    static final String POSTED = "POSTED";

    private final TeamTable table;
    private final TeamProgress progress;
    private final FieldRegister register;
    private final PhotoTable photos;
    private final VenueCatalogue catalogue;
    private final Clock clock;
    private final TransactionTemplate transactions;

    TeamWork(
            TeamTable table,
            TeamProgress progress,
            FieldRegister register,
            PhotoTable photos,
            VenueCatalogue catalogue,
            Clock clock,
            PlatformTransactionManager manager) {
        this.table = table;
        this.progress = progress;
        this.register = register;
        this.photos = photos;
        this.catalogue = catalogue;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** The team whose secret this is, or nothing when it is not known or the team has ended. */
    public Optional<FieldTeam> team(String secret) {
        return table.of(new TeamSecret(secret));
    }

    /** The team's streets, those that are left first. */
    public List<StreetTask> tasks(FieldTeam team) {
        return progress.tasks(team.id());
    }

    /** The venues of one of the team's streets, by name; none when the street is not the team's. */
    public List<DoorVenue> venues(FieldTeam team, AreaPath ward, String street) {
        return table.has(team.id(), ward, street) ? register.ofStreet(ward, street) : List.of();
    }

    /** Says that the team is through with a street, or that it is not. */
    public void finish(FieldTeam team, AreaPath ward, String street, boolean done) {
        table.finish(team.id(), ward, street, done, clock.instant());
    }

    /**
     * Registers a venue and issues its code, which is printed later.
     *
     * @param another whether the team says that it is none of the venues with like names near by
     * @return whether it is new; the same entry sent again is not
     * @throws vn.hanoi.ops.venues.register.InvalidVenue with every fault; it must stand in the team's area
     * @throws vn.hanoi.ops.venues.register.VenuesAlike when a venue with a like name stands near by
     * @throws vn.hanoi.ops.kernel.files.FileRefused when the photo cannot be kept
     */
    public boolean register(FieldTeam team, FieldEntry entry, VenueData data, boolean another) {
        return once(team, entry, REGISTERED, hand -> {
            VenueId venue = register.register(data, another, team.area(), hand);
            keep(venue, entry, hand);
            return venue;
        });
    }

    /**
     * Notes that a code hangs at its door, with a photo of it.
     *
     * @param number the venue's short number
     * @return whether it is new; the same entry sent again is not
     * @throws NoSuchVenue when there is none in the team's area
     * @throws vn.hanoi.ops.venues.register.VenueRefused when the venue has no code to hang
     * @throws vn.hanoi.ops.kernel.files.FileRefused when there is no photo or it cannot be kept
     */
    public boolean post(FieldTeam team, FieldEntry entry, int number) {
        return once(team, entry, POSTED, hand -> {
            VenueId venue = register.post(number, team.area(), hand);
            keep(venue, entry, hand);
            return venue;
        });
    }

    private interface Step {
        VenueId take(Hand hand);
    }

    private boolean once(FieldTeam team, FieldEntry entry, String step, Step work) {
        try {
            return Boolean.TRUE.equals(transactions.execute(t -> {
                if (table.earlier(entry.key()).isPresent()) {
                    return false;
                }
                Instant now = clock.instant();
                Hand hand = new Hand("team", team.name(), believed(entry.at(), now));
                table.note(team, entry.key(), work.take(hand), step, hand.at(), now);
                return true;
            }));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return false;
        }
    }

    private void keep(VenueId venue, FieldEntry entry, Hand hand) {
        byte[] photo = entry.photo();
        if (photo != null) {
            photos.keep(venue, photo, entry.position(), hand);
        }
    }

    /** A phone's time, unless its clock is plainly wrong. */
    private Instant believed(Instant at, Instant now) {
        VenueRules rules = catalogue.rulesAt(now);
        boolean ahead = at.isAfter(now.plus(Duration.ofMinutes(rules.aheadMinutes())));
        boolean old = at.isBefore(now.minus(Duration.ofDays(rules.lateDays())));
        return ahead || old ? now : at;
    }
}
