/** The hotline's rules as dated versions that one officer proposes and another one approves, and the keys of programs. */
@NullMarked
package vn.hanoi.ops.hotline.ui.settings;

import org.jspecify.annotations.NullMarked;
