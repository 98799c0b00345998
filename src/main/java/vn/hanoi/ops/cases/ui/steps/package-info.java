/** The dialogs in which officers take the steps of a case. */
@NullMarked
package vn.hanoi.ops.cases.ui.steps;

import org.jspecify.annotations.NullMarked;
