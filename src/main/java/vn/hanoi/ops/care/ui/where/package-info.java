/** Where could this patient go: an answer in seconds, without asking who it is. */
@NullMarked
package vn.hanoi.ops.care.ui.where;

import org.jspecify.annotations.NullMarked;
