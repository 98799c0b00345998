package vn.hanoi.ops.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * What is known of a person, or claimed by a code or a file.
 *
 * @param name as written, family name first; 1 to 120 characters
 * @param nationality ISO 3166 code of two letters; blank when unknown
 * @param phones in E.164 or as dialled; normalised when stored (rules 1.7), kept as written when they are no Vietnamese number
 */
public record PersonData(
        String name,
        @Nullable Birth birth,
        @Nullable Sex sex,
        String nationality,
        List<String> phones,
        List<HomeAddress> addresses,
        List<Document> documents) {

    /** Stands for a name that nobody could read, as long as somebody is only looked for. */
    public static final String NAMELESS = "?";

    /** How long a name may be. */
    public static final int LONGEST_NAME = 120;

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|");

    /** @throws IllegalArgumentException when the name is blank or too long, or the nationality is no code */
    public PersonData {
        name = plain(name);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to 120 characters");
        }
        if (!COUNTRY.matcher(nationality).matches()) {
            throw new IllegalArgumentException("A nationality is a code of two letters");
        }
        phones = phones.stream()
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
        addresses = List.copyOf(addresses);
        documents = documents.stream().distinct().toList();
    }

    /** Tells whether a text can be a name: 1 to 120 characters in its normal form. */
    public static boolean fits(String name) {
        int length = plain(name).length();
        return length >= 1 && length <= LONGEST_NAME;
    }

    private static String plain(String name) {
        return GAPS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }

    /** A person of whom the name alone is known. */
    public static PersonData named(String name) {
        return new PersonData(name, null, null, "", List.of(), List.of(), List.of());
    }

    /** The same with another name. */
    public PersonData withName(String other) {
        return new PersonData(other, birth, sex, nationality, phones, addresses, documents);
    }

    /** The same with a birth. */
    public PersonData born(@Nullable Birth when) {
        return new PersonData(name, when, sex, nationality, phones, addresses, documents);
    }

    /** The same with a sex. */
    public PersonData of(@Nullable Sex which) {
        return new PersonData(name, birth, which, nationality, phones, addresses, documents);
    }

    /** The same with a nationality. */
    public PersonData from(String country) {
        return new PersonData(name, birth, sex, country, phones, addresses, documents);
    }

    /** The same with one more phone. */
    public PersonData phone(String number) {
        return new PersonData(name, birth, sex, nationality, and(phones, number), addresses, documents);
    }

    /** The same with one more address. */
    public PersonData living(HomeAddress address) {
        return new PersonData(name, birth, sex, nationality, phones, and(addresses, address), documents);
    }

    /** The same with one more document. */
    public PersonData with(Document document) {
        return new PersonData(name, birth, sex, nationality, phones, addresses, and(documents, document));
    }

    /** The unit of the current address, else of the permanent one, else nothing. */
    public Optional<AreaPath> unit() {
        return addresses.stream()
                .filter(a -> a.unit() != null && a.kind() != AddressKind.WORK)
                .min((a, b) -> a.kind().compareTo(b.kind()))
                .map(HomeAddress::unit);
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
