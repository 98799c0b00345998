/** The record of one case on a screen: clock, person, contacts, course and the reasons behind every date. */
@NullMarked
package vn.hanoi.ops.cases.ui.record;

import org.jspecify.annotations.NullMarked;
