/** Files that officers attach to records: kept by their content, sealed on disk, held by the rooms that show them. */
@NullMarked
package vn.hanoi.ops.kernel.files;

import org.jspecify.annotations.NullMarked;
