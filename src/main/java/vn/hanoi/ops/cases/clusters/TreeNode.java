package vn.hanoi.ops.cases.clusters;

import java.time.LocalDate;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A case of an outbreak.
 *
 * @param label running number and year, such as {@code 412/2021}; names nobody
 * @param day when it was confirmed, else when it was last exposed, else when it was registered
 */
public record TreeNode(CaseId id, String label, LocalDate day, AreaPath area, Guarded<CaseKind> kind) {}
