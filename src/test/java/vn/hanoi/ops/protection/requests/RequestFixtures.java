package vn.hanoi.ops.protection.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests of made-up people. */
public final class RequestFixtures {

    private RequestFixtures() {}

    /** A request to see what is held. */
    public static ReceiveRequest view(Instant at, @Nullable UUID person) {
        return of(RequestKind.VIEW, at, person);
    }

    /** A request of a kind. */
    public static ReceiveRequest of(RequestKind kind, Instant at, @Nullable UUID person) {
        return new ReceiveRequest(
                kind,
                RequestWay.OFFICE,
                at,
                "Nguyễn Văn Mẫu",
                "0912 000 000",
                "Đề nghị cho xem dữ liệu về tôi",
                person,
                false);
    }
}
