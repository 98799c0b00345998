/** How screens show guarded values, ask for a purpose, and open and review emergency accesses. */
@NamedInterface("ui")
@NullMarked
package vn.hanoi.ops.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
