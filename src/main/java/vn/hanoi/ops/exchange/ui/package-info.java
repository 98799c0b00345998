/** Ordering a file from any list, the officer's own files, those that wait for approval, and the rules. */
@NamedInterface("ui")
@NullMarked
package vn.hanoi.ops.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
