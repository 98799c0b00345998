/** The arithmetic of presence: overlaps of stays, what they are worth, and places that cases share more than chance. */
@NullMarked
package vn.hanoi.ops.tracing.presence;

import org.jspecify.annotations.NullMarked;
