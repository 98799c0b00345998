package vn.hanoi.ops.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/** A person's record; a merged one leads to another and is found by no name. New ones are written by {@link PersonInserts}. */
@Entity
@Table(name = "people_person")
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Integer version;

    private String name;
    private String nameFolded;
    private String nameTurned;
    private String nameSorted;
    private String nameEnds;
    private String initials;
    private @Nullable Integer birthYear;
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private String nationality;
    private String areaPath;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable PersonId mergedInto;

    private Instant registeredAt;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "people_phone", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<SealedPhone> phones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "people_address", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<SealedAddress> addresses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "people_document", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<SealedDocument> documents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** The verbs that set a field tell whether it is different now. */
    boolean rename(String written) {
        boolean different = !written.equals(name);
        name = written;
        find(NameKeys.of(written));
        return different;
    }

    boolean birth(@Nullable Birth birth) {
        boolean different = !Objects.equals(birth, birth());
        birthYear = birth == null ? null : birth.year();
        birthDate = birth == null ? null : birth.date();
        return different;
    }

    boolean sex(@Nullable Sex which) {
        boolean different = sex != which;
        sex = which;
        return different;
    }

    boolean nationality(String country) {
        boolean different = !country.equals(nationality);
        nationality = country;
        return different;
    }

    /** One more address; a current one comes first and moves the record to its area. */
    boolean moveTo(SealedAddress address) {
        addresses.add(address.kind() == AddressKind.CURRENT ? 0 : addresses.size(), address);
        settle();
        return true;
    }

    /** The record belongs where its current address is, else its permanent one, else where it belonged. */
    void settle() {
        Stream.of(AddressKind.CURRENT, AddressKind.PERMANENT)
                .flatMap(kind -> addresses.stream().filter(a -> a.kind() == kind))
                .map(SealedAddress::unitPath)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(path -> areaPath = path);
    }

    void touch(Instant now) {
        changedAt = now;
    }

    /** Leads to another record from now on. */
    void mergeInto(PersonId other, Instant now) {
        mergedInto = other;
        changedAt = now;
        find(NameKeys.NONE);
    }

    /** Stands for itself again. */
    void separate(Instant now) {
        mergedInto = null;
        changedAt = now;
        find(NameKeys.of(name));
    }

    /** Drops a part. @return whether there was such a part */
    boolean drop(UUID part) {
        boolean dropped = phones.removeIf(p -> p.part().equals(part))
                || addresses.removeIf(a -> a.part().equals(part))
                || documents.removeIf(d -> d.part().equals(part));
        settle();
        return dropped;
    }

    List<SealedPhone> phones() {
        return phones;
    }

    List<SealedAddress> addresses() {
        return addresses;
    }

    List<SealedDocument> documents() {
        return documents;
    }

    PersonId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    @Nullable
    Birth birth() {
        return birthYear == null ? null : new Birth(birthYear, birthDate);
    }

    @Nullable
    Sex sex() {
        return sex;
    }

    String nationality() {
        return nationality;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    Optional<PersonId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    private void find(NameKeys keys) {
        nameFolded = keys.folded();
        nameTurned = keys.turned();
        nameSorted = keys.sorted();
        nameEnds = keys.ends();
        initials = keys.initials();
    }
}
