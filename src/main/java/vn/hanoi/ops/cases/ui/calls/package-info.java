/** The caller's screen: homes under a lease, the words, the outcome; keyboard first. */
@NullMarked
package vn.hanoi.ops.cases.ui.calls;

import org.jspecify.annotations.NullMarked;
