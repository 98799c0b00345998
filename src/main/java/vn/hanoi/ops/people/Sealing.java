package vn.hanoi.ops.people;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** Seals the parts of a person's record that can be read by nobody in the database, and hashes them for exact search. */
@Component
class Sealing {

    private static final String PHONE = PeopleFields.PHONE.code();
    private static final String ADDRESS = PeopleFields.ADDRESS.code();
    private static final String POSITION = PeopleFields.POSITION.code();
    private static final String DOCUMENT = PeopleFields.DOCUMENT.code();
    private static final String TAIL = DOCUMENT + ".tail";
    private static final String HOUSEHOLD = "person.household";
    private static final int KEY_BYTES = 16;

    private final Seals seals;
    private final SearchHashes hashes;

    Sealing(Seals seals, SearchHashes hashes) {
        this.seals = seals;
        this.hashes = hashes;
    }

    SealedPhone phone(String written) {
        String normal = normalPhone(written);
        return new SealedPhone(Ids.next(), seals.seal(PHONE, normal), phoneHash(normal));
    }

    SealedDocument document(Document document) {
        return new SealedDocument(
                Ids.next(),
                document.kind(),
                seals.seal(DOCUMENT, document.number()),
                documentHash(document),
                tailHash(document.tail()),
                document.issuedOn());
    }

    SealedAddress address(HomeAddress address) {
        GeoPoint position = address.position();
        AreaPath unit = address.unit();
        return new SealedAddress(
                Ids.next(),
                address.kind(),
                seals.seal(ADDRESS, address.text()),
                HouseholdRule.normalForm(address.text(), unit)
                        .map(normal -> hashes.of(HOUSEHOLD, normal))
                        .orElse(null),
                unit == null ? null : unit.value(),
                position == null ? null : seals.seal(POSITION, position.lat() + " " + position.lon()));
    }

    String open(SealedPhone phone) {
        return openPhone(phone.numberSealed());
    }

    String openPhone(byte[] sealed) {
        return seals.open(PHONE, sealed);
    }

    Document open(SealedDocument document) {
        return new Document(document.kind(), openDocument(document.numberSealed()), document.issuedOn());
    }

    String openDocument(byte[] sealed) {
        return seals.open(DOCUMENT, sealed);
    }

    HomeAddress open(SealedAddress address) {
        String unit = address.unitPath();
        return new HomeAddress(
                address.kind(),
                seals.open(ADDRESS, address.textSealed()),
                unit == null ? null : new AreaPath(unit),
                position(address.positionSealed()));
    }

    /** What says no number has a hash like no other: it groups nobody and finds nobody. */
    byte[] phoneHash(String written) {
        String normal = normalPhone(written);
        return hashes.of(PHONE, PhoneNumber.isSaid(normal) ? normal : Ids.next().toString());
    }

    byte[] documentHash(Document document) {
        return hashes.of(DOCUMENT, document.key());
    }

    byte[] tailHash(String tail) {
        return hashes.of(TAIL, tail);
    }

    byte @Nullable [] householdHash(HomeAddress address) {
        return HouseholdRule.normalForm(address.text(), address.unit())
                .map(normal -> hashes.of(HOUSEHOLD, normal))
                .orElse(null);
    }

    /** A hash as the key of a group, which cannot be turned into the hash of a search. */
    static String groupKey(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    }

    static String normalPhone(String written) {
        return PhoneNumber.parse(written).map(PhoneNumber::e164).orElse(written.strip());
    }

    private @Nullable GeoPoint position(byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        String[] parts = seals.open(POSITION, sealed).split(" ");
        return new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}
