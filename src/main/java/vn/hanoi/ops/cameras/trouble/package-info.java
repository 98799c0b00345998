/** What is broken: troubles with their begin and end, who takes care of them, planned work, and how often things fail. */
@NullMarked
package vn.hanoi.ops.cameras.trouble;

import org.jspecify.annotations.NullMarked;
