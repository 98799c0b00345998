package vn.hanoi.ops.enforcement.records;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.enforcement.EnforcementFields;
import vn.hanoi.ops.kernel.sealed.SealedColumn;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** Seals and opens what tells who an offender is. */
@Component
public class OffenderSeals {

    private final Seals seals;
    private final SearchHashes hashes;

    OffenderSeals(Seals seals, SearchHashes hashes) {
        this.seals = seals;
        this.hashes = hashes;
    }

    SealedOffender seal(OffenderData data) {
        String document = data.document().replaceAll("\\s", "");
        return new SealedOffender(
                data.kind(),
                data.name().strip(),
                data.birth().strip(),
                sealed(EnforcementFields.DOCUMENT, document),
                document.isEmpty() ? null : hash(document),
                sealed(EnforcementFields.ADDRESS, data.address().strip()),
                sealed(EnforcementFields.PHONE, data.phone().strip()));
    }

    /** Seals a drawn signature. */
    byte[] sealPicture(String png) {
        return seals.seal("violation.signature", png);
    }

    /** Opens a drawn signature. */
    String openPicture(byte[] sealed) {
        return seals.open("violation.signature", sealed);
    }

    /** The hash by which the same offender is found again. */
    public byte[] hash(String document) {
        return hashes.of(EnforcementFields.DOCUMENT.code(), document);
    }

    @Nullable
    String open(DeclaredField field, byte @Nullable [] sealed) {
        return sealed == null ? null : seals.open(field.code(), sealed);
    }

    private byte @Nullable [] sealed(DeclaredField field, String value) {
        return value.isEmpty() ? null : seals.seal(field.code(), value);
    }

    /** Names the sealed columns, so that they are sealed anew after a rotation of keys. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        SealedColumn offenderDocuments() {
            return column("document_sealed", EnforcementFields.DOCUMENT);
        }

        @Bean
        SealedColumn offenderAddresses() {
            return column("address_sealed", EnforcementFields.ADDRESS);
        }

        @Bean
        SealedColumn offenderPhones() {
            return column("phone_sealed", EnforcementFields.PHONE);
        }

        private static SealedColumn column(String name, DeclaredField field) {
            return new SealedColumn("enforcement_record", "id", name, field.code());
        }
    }
}
