/** One advisory's record: its text, its clock, what happened, how crowded the street was and what the action changed. */
@NullMarked
package vn.hanoi.ops.crowding.ui.advisories.record;

import org.jspecify.annotations.NullMarked;
