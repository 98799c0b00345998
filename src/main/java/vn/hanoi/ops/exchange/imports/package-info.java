/** Lists that come in: read, looked at row by row, taken over, and taken back. */
@NamedInterface("imports")
@NullMarked
package vn.hanoi.ops.exchange.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
