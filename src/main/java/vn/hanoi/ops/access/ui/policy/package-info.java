/** The policy's screen: the matrix with its reasons, the rules, proposals and what they change. */
@NullMarked
package vn.hanoi.ops.access.ui.policy;

import org.jspecify.annotations.NullMarked;
