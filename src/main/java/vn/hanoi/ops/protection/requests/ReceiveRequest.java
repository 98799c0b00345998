package vn.hanoi.ops.protection.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came in.
 *
 * @param receivedAt not in the future and at most 60 days ago; clocks count from it
 * @param requester who asks, 2 to 200 characters
 * @param contact phone or address for the answer, 5 to 200 characters
 * @param words what is asked, 5 to 4,000 characters
 * @param person the person's id, when it is known
 * @param shared a processor or a third party holds the data too
 */
public record ReceiveRequest(
        RequestKind kind,
        RequestWay way,
        Instant receivedAt,
        String requester,
        String contact,
        String words,
        @Nullable UUID person,
        boolean shared) {}
