package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * One trouble of one camera, as it stands on the board.
 *
 * @param since when it began, by the console's clock
 * @param acknowledgedBy account of who takes care of it; empty while nobody does
 * @param ticket what was agreed with whoever mends it; empty while nothing was
 * @param call whom to call for this product; empty when nobody is entered
 */
public record Trouble(
        UUID id,
        CameraId camera,
        String code,
        String name,
        AreaPath area,
        String product,
        TroubleKind kind,
        Instant since,
        String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        String ticket,
        String call) {}
