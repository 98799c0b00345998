package vn.hanoi.ops.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hanoi.ops.kernel.sealed.SealedColumn;

/** Names the sealed columns, so that they are sealed anew after a rotation of keys. */
@Configuration(proxyBeanMethods = false)
class PeopleSeals {

    private static final String PART = "part";

    @Bean
    SealedColumn peoplePhones() {
        return new SealedColumn("people_phone", PART, "number_sealed", PeopleFields.PHONE.code());
    }

    @Bean
    SealedColumn peopleDocuments() {
        return new SealedColumn("people_document", PART, "number_sealed", PeopleFields.DOCUMENT.code());
    }

    @Bean
    SealedColumn peopleAddresses() {
        return new SealedColumn("people_address", PART, "text_sealed", PeopleFields.ADDRESS.code());
    }

    @Bean
    SealedColumn peoplePositions() {
        return new SealedColumn("people_address", PART, "position_sealed", PeopleFields.POSITION.code());
    }
}
