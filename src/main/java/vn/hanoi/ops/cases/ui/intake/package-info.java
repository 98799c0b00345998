/** Intake on one screen: who, what, exposure, next step. */
@NullMarked
package vn.hanoi.ops.cases.ui.intake;

import org.jspecify.annotations.NullMarked;
