package vn.hanoi.ops.venues.codes;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.sealed.Stamps;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSigns;

/** Reads what a scanner saw at a venue: a code of ours, whole address or its last part, or one of another system. */
@Component
public class CodeReader {

    /** Where the page for citizens lies, under the console's public address. */
    public static final String PATH = "/q/";

    private static final int LONGEST = 500;

    /** An address with a token, whatever stands before its path or behind the token. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^?#]*" + PATH + "([^/?#]+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Stamps stamps;
    private final VenueSigns venues;
    private final String address;

    CodeReader(Stamps stamps, VenueSigns venues, @Value("${console.public-address}") String address) {
        this.stamps = stamps;
        this.venues = venues;
        this.address = address.replaceAll("/+$", "");
    }

    /** What the QR code of a venue's part says: the address of its page. */
    public String write(VenueSign venue, int zone) {
        return address + PATH + token(new LocationCode(venue.number(), venue.generation(), zone));
    }

    /** Tells whether the text is the address of our page for citizens, with whatever behind it. */
    public boolean isOurs(String text) {
        return text.strip().startsWith(address + PATH);
    }

    /**
     * Reads a code, its token alone or in an address: of the console as it is or was called, with a language or whatever else
     * behind it; the token's signature decides. Never fails: what cannot be read is {@link CodeVerdict#UNKNOWN_CODE}.
     */
    public CodeReading read(String text) {
        String code = text.strip();
        if (code.isEmpty() || code.length() > LONGEST) {
            return CodeReading.refused(CodeVerdict.UNKNOWN_CODE);
        }
        boolean ours = isOurs(code);
        Matcher whole = ADDRESS.matcher(code);
        Optional<CodeReading> read =
                decode(whole.matches() ? whole.group(1) : code).map(this::judge);
        if (read.isEmpty()) {
            return outside(code).orElseGet(() -> CodeReading.refused(CodeVerdict.UNKNOWN_CODE));
        }
        return ours || isGenuine(read.get()) ? read.get() : outside(code).orElse(read.get());
    }

    /** A text of another system may happen to be as long as ours; then it does not verify. */
    private static boolean isGenuine(CodeReading reading) {
        return switch (reading.verdict()) {
            case UNKNOWN_FORM, FORGED_CODE, UNKNOWN_KEY -> false;
            default -> true;
        };
    }

    private String token(LocationCode code) {
        byte[] data = code.bytes();
        byte[] whole = Arrays.copyOf(data, LocationCode.LENGTH + Stamps.LENGTH);
        System.arraycopy(stamps.stamp(data), 0, whole, LocationCode.LENGTH, Stamps.LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private static Optional<byte[]> decode(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            return bytes.length == LocationCode.LENGTH + Stamps.LENGTH ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private CodeReading judge(byte[] bytes) {
        byte[] data = Arrays.copyOf(bytes, LocationCode.LENGTH);
        byte[] stamp = Arrays.copyOfRange(bytes, LocationCode.LENGTH, bytes.length);
        Optional<LocationCode> code = LocationCode.read(data);
        if (code.isEmpty()) {
            return CodeReading.refused(CodeVerdict.UNKNOWN_FORM);
        }
        return switch (stamps.check(stamp, data)) {
            case FORGED -> CodeReading.refused(CodeVerdict.FORGED_CODE);
            case UNKNOWN_KEY -> CodeReading.refused(CodeVerdict.UNKNOWN_KEY);
            case GENUINE -> genuine(code.get());
        };
    }

    private CodeReading genuine(LocationCode code) {
        Optional<VenueSign> venue = venues.byNumber(code.venue());
        if (venue.isEmpty()) {
            return CodeReading.refused(CodeVerdict.UNKNOWN_CODE);
        }
        if (code.generation() != venue.get().generation()) {
            return new CodeReading(CodeVerdict.REVOKED_CODE, venue.get(), code.zone());
        }
        return standing(venue.get(), code.zone());
    }

    private Optional<CodeReading> outside(String text) {
        return venues.byOutsideCode(text).map(venue -> standing(venue, 0));
    }

    private static CodeReading standing(VenueSign venue, int zone) {
        CodeVerdict verdict =
                switch (venue.standing()) {
                    case OPEN -> venue.hasZone(zone) ? CodeVerdict.VALID : CodeVerdict.UNKNOWN_ZONE;
                    case SUSPENDED -> CodeVerdict.SUSPENDED_CODE;
                    case CLOSED -> CodeVerdict.VENUE_CLOSED;
                };
        return new CodeReading(verdict, venue, zone);
    }
}
