package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who called; all is absent when the caller stayed anonymous. */
@Embeddable
record TicketCaller(
        @Column(name = "caller_name") @Nullable String name,
        @Nullable byte[] phone,
        @Nullable byte[] phoneHash) {}
