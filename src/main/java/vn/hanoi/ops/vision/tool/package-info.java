/** Counting in one picture or film from the command line, without a running console. */
@NullMarked
package vn.hanoi.ops.vision.tool;

import org.jspecify.annotations.NullMarked;
