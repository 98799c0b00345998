package vn.hanoi.ops.hotline.tickets;

import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.CallerPhone;

/** Who called about a ticket; unknown values when the caller stayed anonymous. */
public record Caller(Guarded<String> name, Guarded<CallerPhone> phone) {}
