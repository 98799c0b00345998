package vn.hanoi.ops.enforcement;

import java.util.UUID;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A visit, a record, a decision or a suspension came to another station.
 *
 * @param file its id
 * @param area where the act or the venue is
 */
public record FileMoved(UUID file, AreaPath area) {

    /** Under which open screens hear of it. */
    public static final String TOPIC = "enforcement.files";
}
