/** The steps that an officer can take with an advisory, with their questions and what is said when one is refused. */
@NullMarked
package vn.hanoi.ops.crowding.ui.advisories.steps;

import org.jspecify.annotations.NullMarked;
