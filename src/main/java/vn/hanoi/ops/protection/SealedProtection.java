package vn.hanoi.ops.protection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hanoi.ops.access.privacy.HeldSeals;
import vn.hanoi.ops.kernel.sealed.SealedColumn;

/** The room's sealed columns, so that a rotation of keys reaches them. */
@Configuration(proxyBeanMethods = false)
class SealedProtection {

    private static final String REQUESTS = "protection_request";

    @Bean
    SealedColumn sealedRequester() {
        return new SealedColumn(REQUESTS, "id", "requester", ProtectionFields.REQUESTER.code());
    }

    @Bean
    SealedColumn sealedContact() {
        return new SealedColumn(REQUESTS, "id", "contact", ProtectionFields.CONTACT.code());
    }

    @Bean
    SealedColumn sealedWords() {
        return new SealedColumn(REQUESTS, "id", "words", ProtectionFields.WORDS.code());
    }

    @Bean
    SealedColumn sealedPapers() {
        return new SealedColumn("protection_paper", "id", "content", HeldSeals.FIELD);
    }
}
