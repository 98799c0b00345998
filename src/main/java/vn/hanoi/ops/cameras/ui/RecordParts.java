package vn.hanoi.ops.cameras.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraRemarks;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** What the record of a camera is made from. */
@Component
record RecordParts(
        CameraList cameras,
        CameraRegistry registry,
        CameraCounts counts,
        Areas areas,
        MapTiles tiles,
        List<CameraRemarks> remarks) {}
