package vn.hanoi.ops.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** What of a record goes over to another in a merge, and back again. */
final class MergeFields {

    private static final String NAME = PeopleFields.NAME.code();
    private static final String BIRTH = PeopleFields.BIRTH.code();
    private static final String SEX = PeopleFields.SEX.code();
    private static final String NATIONALITY = PeopleFields.NATIONALITY.code();
    private static final String ADDRESS = PeopleFields.ADDRESS.code();

    private MergeFields() {}

    /** Gives the kept record what was chosen, and all phones, addresses and papers that it has not. */
    static MergeTable.Before join(Person kept, Person merged, Set<String> taken) {
        Set<UUID> parts = new LinkedHashSet<>();
        MergeTable.Before before =
                new MergeTable.Before(kept.name(), kept.birth(), kept.sex(), kept.nationality(), taken, parts);
        if (taken.contains(NAME)) {
            kept.rename(merged.name());
        }
        if (taken.contains(BIRTH)) {
            kept.birth(merged.birth());
        }
        if (taken.contains(SEX)) {
            kept.sex(merged.sex());
        }
        if (taken.contains(NATIONALITY)) {
            kept.nationality(merged.nationality());
        }
        addParts(kept, merged, taken.contains(ADDRESS), parts);
        return before;
    }

    /**
     * Takes from the kept record what came by a merge. A field that somebody changed since stays as it is now.
     *
     * @return codes of the fields that changed
     */
    static Set<String> part(Person kept, Person merged, MergeTable.Before before) {
        Set<String> fields = new HashSet<>();
        if (before.taken().contains(NAME) && kept.name().equals(merged.name()) && kept.rename(before.name())) {
            fields.add(NAME);
        }
        if (before.taken().contains(BIRTH)
                && Objects.equals(kept.birth(), merged.birth())
                && kept.birth(before.birth())) {
            fields.add(BIRTH);
        }
        if (before.taken().contains(SEX) && kept.sex() == merged.sex() && kept.sex(before.sex())) {
            fields.add(SEX);
        }
        if (before.taken().contains(NATIONALITY)
                && kept.nationality().equals(merged.nationality())
                && kept.nationality(before.nationality())) {
            fields.add(NATIONALITY);
        }
        before.parts().forEach(kept::drop);
        if (!before.parts().isEmpty()) {
            fields.addAll(Set.of(PeopleFields.PHONE.code(), ADDRESS, PeopleFields.DOCUMENT.code()));
        }
        return fields;
    }

    private static void addParts(Person kept, Person merged, boolean movesIn, Set<UUID> parts) {
        for (SealedPhone phone : merged.phones()) {
            SealedPhone own = new SealedPhone(Ids.next(), phone.numberSealed(), phone.numberHash());
            if (PersonChanges.addPhone(kept, own)) {
                parts.add(own.part());
            }
        }
        for (SealedDocument paper : merged.documents()) {
            SealedDocument own = new SealedDocument(
                    Ids.next(),
                    paper.kind(),
                    paper.numberSealed(),
                    paper.numberHash(),
                    paper.tailHash(),
                    paper.issuedOn());
            if (PersonChanges.addDocument(kept, own)) {
                parts.add(own.part());
            }
        }
        addAddresses(kept, merged, movesIn, parts);
    }

    private static void addAddresses(Person kept, Person merged, boolean movesIn, Set<UUID> parts) {
        List<SealedAddress> coming = new ArrayList<>();
        for (SealedAddress address : merged.addresses()) {
            boolean known = address.householdHash() != null
                    && kept.addresses().stream()
                            .anyMatch(a -> a.kind() == address.kind()
                                    && Arrays.equals(a.householdHash(), address.householdHash()));
            if (!known) {
                coming.add(new SealedAddress(
                        Ids.next(),
                        address.kind(),
                        address.textSealed(),
                        address.householdHash(),
                        address.unitPath(),
                        address.positionSealed()));
            }
        }
        coming.forEach(address -> parts.add(address.part()));
        kept.addresses().addAll(movesIn ? 0 : kept.addresses().size(), coming);
        kept.settle();
    }
}
