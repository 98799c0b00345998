package vn.hanoi.ops.hotline.calls;

import java.time.Instant;
import java.util.UUID;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Somebody to be called, leased by the officer who has it open.
 *
 * @param phone in E.164
 * @param attempts how often it was tried before
 * @param leasedUntil when another officer may get it
 */
public record CareCall(
        UUID id, AreaPath area, Guarded<String> caller, Guarded<String> phone, int attempts, Instant leasedUntil) {}
