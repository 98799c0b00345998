/** What an officer sees when a page does not exist, is not allowed, or fails: what happened and what to do next. */
@NullMarked
package vn.hanoi.ops.shell.errors;

import org.jspecify.annotations.NullMarked;
