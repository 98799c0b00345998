package vn.hanoi.ops.enforcement.inspections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueSnapshot;

/** The words of names, addresses and numbers, one row each, so that a rare one leads to its places without a scan. */
@Component
class PlaceWords {

    private static final int LONGEST = 40;
    private static final int BATCH = 2_000;
    private static final int MOST_WORDS = 6;
    private static final int CITY_SHARE = 20_000;
    private static final int AREA_SHARE = 2_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    PlaceWords(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** The words of a text as they are typed and kept. */
    static List<String> of(String text) {
        return Arrays.stream(VietnameseText.fold(text).split(" "))
                .filter(word -> !word.isBlank())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .toList();
    }

    /** What begins with a word, for LIKE. */
    static String beginning(String word) {
        return word + "%";
    }

    /** The typed word that fewest places have, when they are so few that they are looked up faster than the list is read. */
    Optional<String> rarest(List<String> words, AreaScope scope) {
        boolean city = scope.paths().stream().anyMatch(path -> path.level() == 1);
        int fewest = city ? CITY_SHARE : AREA_SHARE;
        @Nullable String rare = null;
        for (String word : words.stream().limit(MOST_WORDS).toList()) {
            int places = jdbc.sql(
                            "SELECT COUNT(*) FROM (SELECT 1 FROM enforcement_place_word WHERE word LIKE :word LIMIT "
                                    + fewest + ") counted")
                    .param("word", beginning(word))
                    .query(Integer.class)
                    .single();
            if (places < fewest) {
                fewest = places;
                rare = word;
            }
        }
        return Optional.ofNullable(rare);
    }

    /** Writes the words of venues that are new or called otherwise than before. */
    void take(List<VenueSnapshot> venues, Map<VenueId, PlaceRow> before) {
        Set<VenueId> worded = worded(before.keySet());
        List<VenueSnapshot> changed = venues.stream()
                .filter(venue -> !worded.contains(venue.id()) || renamed(venue, before.get(venue.id())))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        List<byte[]> ids =
                changed.stream().map(venue -> Ids.bytes(venue.id().value())).toList();
        forget(changed.stream()
                .map(VenueSnapshot::id)
                .filter(before::containsKey)
                .toList());
        List<Object[]> rows = new ArrayList<>();
        for (VenueSnapshot venue : changed) {
            byte[] id = Ids.bytes(venue.id().value());
            new LinkedHashSet<>(of(venue.name() + " " + venue.address() + " " + venue.number()))
                    .forEach(word -> rows.add(new Object[] {word, id}));
        }
        for (int start = 0; start < rows.size(); start += BATCH) {
            template.batchUpdate(
                    "INSERT IGNORE INTO enforcement_place_word (word, venue) VALUES (?, ?)",
                    rows.subList(start, Math.min(rows.size(), start + BATCH)));
        }
        jdbc.sql("UPDATE enforcement_place SET worded = TRUE WHERE venue IN (:ids)")
                .param("ids", ids)
                .update();
    }

    /** A venue that is new has no words yet, and looking for them would keep others from writing theirs. */
    private void forget(List<VenueId> known) {
        if (!known.isEmpty()) {
            jdbc.sql("DELETE FROM enforcement_place_word WHERE venue IN (:ids)")
                    .param(
                            "ids",
                            known.stream().map(id -> Ids.bytes(id.value())).toList())
                    .update();
        }
    }

    /** Tells whether some places cannot be found by their words yet. */
    boolean missing() {
        return !jdbc.sql("SELECT 1 FROM enforcement_place WHERE worded = FALSE LIMIT 1")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private Set<VenueId> worded(Collection<VenueId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT venue FROM enforcement_place WHERE worded = TRUE AND venue IN (:ids)")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, n) -> new VenueId(Ids.uuid(row.getBytes("venue"))))
                .list());
    }

    private static boolean renamed(VenueSnapshot venue, @Nullable PlaceRow before) {
        return before == null
                || !before.name().equals(venue.name())
                || !before.address().equals(venue.address());
    }
}
