package vn.hanoi.ops.hotline.tickets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hanoi.ops.kernel.sealed.SealedColumn;

/** The hotline's sealed columns, so that a rotation of keys reaches them. */
@Configuration(proxyBeanMethods = false)
class SealedValues {

    private static final String PHONE = HotlineFields.PHONE.code();
    private static final String MATTER = HotlineFields.MATTER.code();

    @Bean
    SealedColumn hotlineTicketPhone() {
        return new SealedColumn("hotline_ticket", "id", "phone", PHONE);
    }

    @Bean
    SealedColumn hotlineTicketPlace() {
        return new SealedColumn("hotline_ticket", "id", "sealed_place", HotlineFields.HOME.code());
    }

    @Bean
    SealedColumn hotlineTicketText() {
        return new SealedColumn("hotline_ticket", "id", "sealed_text", MATTER);
    }

    @Bean
    SealedColumn hotlineCallPhone() {
        return new SealedColumn("hotline_call", "id", "phone", PHONE);
    }

    @Bean
    SealedColumn hotlineCallNote() {
        return new SealedColumn("hotline_call", "id", "sealed_note", MATTER);
    }

    @Bean
    SealedColumn hotlineCallDraft() {
        return new SealedColumn("hotline_call_draft", "officer", "sealed", MATTER);
    }

    @Bean
    SealedColumn hotlineCarePhone() {
        return new SealedColumn("hotline_care", "id", "phone", PHONE);
    }
}
