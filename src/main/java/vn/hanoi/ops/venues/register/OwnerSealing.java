package vn.hanoi.ops.venues.register;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.sealed.SealedColumn;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** Seals and opens what tells who answers for a venue. */
@Component
class OwnerSealing {

    private static final String PHONE = VenueFields.PHONE.code();
    private static final String TAX_CODE = VenueFields.TAX_CODE.code();

    private final Seals seals;
    private final SearchHashes hashes;

    OwnerSealing(Seals seals, SearchHashes hashes) {
        this.seals = seals;
        this.hashes = hashes;
    }

    /** Seals what was written; what is blank stays as it was before. */
    SealedOwner seal(OwnerData owner, @Nullable SealedOwner before) {
        String tax = owner.taxCode().strip();
        String phone = PhoneNumber.parse(owner.phone()).map(PhoneNumber::e164).orElse("");
        SealedOwner old = before == null ? new SealedOwner(owner.kind(), null, null, null, null) : before;
        return new SealedOwner(
                owner.kind(),
                owner.name().isBlank() ? old.ownerName() : owner.name().strip(),
                tax.isEmpty() ? old.taxCodeSealed() : seals.seal(TAX_CODE, tax),
                phone.isEmpty() ? old.ownerPhoneSealed() : seals.seal(PHONE, phone),
                phone.isEmpty() ? old.ownerPhoneHash() : hashes.of(PHONE, phone));
    }

    @Nullable
    String taxCode(SealedOwner owner) {
        byte[] sealed = owner.taxCodeSealed();
        return sealed == null ? null : seals.open(TAX_CODE, sealed);
    }

    @Nullable
    String phone(SealedOwner owner) {
        byte[] sealed = owner.ownerPhoneSealed();
        return sealed == null ? null : seals.open(PHONE, sealed);
    }

    /** Names the sealed columns, so that they are sealed anew after a rotation of keys. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        SealedColumn venueOwnerPhones() {
            return new SealedColumn("venues_venue", "id", "owner_phone_sealed", PHONE);
        }

        @Bean
        SealedColumn venueTaxCodes() {
            return new SealedColumn("venues_venue", "id", "tax_code_sealed", TAX_CODE);
        }
    }
}
