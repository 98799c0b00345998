package vn.hanoi.ops.venues.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.register.VenueRefused.Reason;

/** Codes of other systems, such as the national platform's: opaque texts that lead to a venue. */
@Component
class OutsideCodes {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    OutsideCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Venue venue, String text, Hand hand) {
        String code = text.strip();
        if (code.isEmpty() || code.length() > LONGEST) {
            throw new VenueRefused(Reason.CODE_LENGTH);
        }
        if (find(code).isPresent()) {
            throw new VenueRefused(Reason.CODE_TAKEN);
        }
        jdbc.sql(
                        "INSERT INTO venues_outside_code (digest, venue_id, text, added_at) VALUES (:digest, :venue, :text, :at)")
                .param("digest", digest(code))
                .param("venue", Ids.bytes(venue.id().value()))
                .param("text", code)
                .param("at", LocalDateTime.ofInstant(hand.at(), ZoneOffset.UTC))
                .update();
    }

    boolean remove(Venue venue, String text) {
        return jdbc.sql("DELETE FROM venues_outside_code WHERE digest = :digest AND venue_id = :venue")
                        .param("digest", digest(text.strip()))
                        .param("venue", Ids.bytes(venue.id().value()))
                        .update()
                > 0;
    }

    /** The number of the venue to which the text leads. */
    Optional<Integer> find(String text) {
        return jdbc.sql("SELECT v.number FROM venues_outside_code c JOIN venues_venue v ON v.id = c.venue_id"
                        + " WHERE c.digest = :digest")
                .param("digest", digest(text.strip()))
                .query(Integer.class)
                .optional();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
