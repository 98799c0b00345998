package vn.hanoi.ops.venues.citizen;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.api.TextAsSent;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.venues.field.FieldEntry;
import vn.hanoi.ops.venues.field.FieldTeam;
import vn.hanoi.ops.venues.field.TeamWork;
import vn.hanoi.ops.venues.register.InvalidVenue;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueRefused;
import vn.hanoi.ops.venues.register.VenueRow;
import vn.hanoi.ops.venues.register.VenuesAlike;

/** Reads what a team's phone sends and says in words what became of it. */
@Component
class TeamEntries {

    private static final int LARGEST_PHOTO = 4_000_000;

    private final TeamWork work;
    private final CitizenPage page;
    private final Clock clock;

    TeamEntries(TeamWork work, CitizenPage page, Clock clock) {
        this.work = work;
        this.page = page;
        this.clock = clock;
    }

    /**
     * What the phone sends.
     *
     * @param key made by the phone
     * @param venue short number of the venue whose code was hung; absent for a new venue
     * @param another whether it is none of the venues with like names
     * @param at milliseconds since 1970
     * @param photo a picture in Base64
     */
    @TextAsSent
    record Sent(
            @Nullable UUID key,
            @Nullable Integer venue,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String address,
            @Nullable String street,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Boolean another,
            @Nullable Long at,
            @Nullable String photo) {}

    /** A venue that it may be. */
    record Alike(int number, String name, String address) {}

    /** @param state {@code DONE}, {@code AGAIN}, {@code ALIKE} or {@code REFUSED} */
    record Answer(String state, String message, List<Alike> alike) {}

    Answer take(FieldTeam team, Sent sent, Locale language) {
        UUID key = sent.key();
        if (key == null) {
            return refused("venues.team.answer.noKey", language);
        }
        Optional<GeoPoint> position = position(sent);
        Optional<byte[]> photo = photo(sent.photo());
        if (sent.photo() != null && photo.isEmpty()) {
            return refused("venues.team.answer.photo", language);
        }
        FieldEntry entry = new FieldEntry(key, at(sent), photo.orElse(null), position.orElse(null));
        try {
            Integer venue = sent.venue();
            return venue == null ? register(team, entry, sent, language) : post(team, entry, venue, language);
        } catch (FileRefused e) {
            return refused("venues.team.answer.photo", language);
        } catch (VenueRefused e) {
            return refused("venues.team.answer.noCode", language);
        } catch (NoSuchVenue e) {
            return refused("venues.team.answer.noVenue", language);
        }
    }

    private Answer post(FieldTeam team, FieldEntry entry, int venue, Locale language) {
        if (entry.photo() == null) {
            return refused("venues.team.answer.noPhoto", language);
        }
        return told(work.post(team, entry, venue), "venues.team.answer.posted", language);
    }

    private Answer register(FieldTeam team, FieldEntry entry, Sent sent, Locale language) {
        GeoPoint position = entry.position();
        if (position == null) {
            return refused("venues.team.answer.noPosition", language);
        }
        VenueData data = new VenueData(
                text(sent.name()),
                text(sent.kind()),
                text(sent.address()),
                text(sent.street()),
                position,
                null,
                "",
                OwnerData.UNKNOWN,
                List.of());
        try {
            boolean fresh = work.register(team, entry, data, Boolean.TRUE.equals(sent.another()));
            return told(fresh, "venues.team.answer.registered", language);
        } catch (VenuesAlike e) {
            List<Alike> alike = e.venues().stream().map(TeamEntries::alike).toList();
            return new Answer("ALIKE", page.text("venues.team.answer.alike", language), alike);
        } catch (InvalidVenue e) {
            String faults = e.faults().stream()
                    .map(fault -> page.text("venues.team.field." + fault.field(), language) + ": "
                            + page.text("venues.fault." + fault.fault().name(), language, fault.longest()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            return new Answer("REFUSED", faults, List.of());
        }
    }

    private Answer told(boolean fresh, String key, Locale language) {
        return new Answer(
                fresh ? "DONE" : "AGAIN", page.text(fresh ? key : "venues.team.answer.again", language), List.of());
    }

    private Answer refused(String key, Locale language) {
        return new Answer("REFUSED", page.text(key, language), List.of());
    }

    private static Alike alike(VenueRow row) {
        return new Alike(row.number(), row.name(), row.address());
    }

    private Instant at(Sent sent) {
        return sent.at() == null ? clock.instant() : Instant.ofEpochMilli(sent.at());
    }

    private static Optional<GeoPoint> position(Sent sent) {
        Double lat = sent.lat();
        Double lon = sent.lon();
        try {
            return lat == null || lon == null ? Optional.empty() : Optional.of(new GeoPoint(lat, lon));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> photo(@Nullable String text) {
        if (text == null || text.length() > LARGEST_PHOTO) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
