/** The rules of cases on a screen: every version with its sources, and the next one to be enacted. */
@NullMarked
package vn.hanoi.ops.cases.ui.settings;

import org.jspecify.annotations.NullMarked;
