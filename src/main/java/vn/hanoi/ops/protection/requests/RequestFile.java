package vn.hanoi.ops.protection.requests;

import java.util.List;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.protection.clocks.Deadline;
import vn.hanoi.ops.protection.clocks.Step;

/**
 * An open request: who asks for what, its clocks with their reasons, and what was done.
 *
 * @param answer when the first answer is due, and why then
 * @param deed when it must be done, and why then
 * @param steps oldest first
 */
public record RequestFile(
        RequestRow row,
        Guarded<String> requester,
        Guarded<String> contact,
        Guarded<String> words,
        Deadline answer,
        Deadline deed,
        List<Step> steps) {}
