/** Words and choices that every screen of cases shares. */
@NamedInterface("ui")
@NullMarked
package vn.hanoi.ops.cases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
