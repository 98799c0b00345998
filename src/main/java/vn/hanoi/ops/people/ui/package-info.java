/** The persons' screens, and the pieces that other rooms' screens are made with: scan box, form, picker. */
@NamedInterface("ui")
@NullMarked
package vn.hanoi.ops.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
