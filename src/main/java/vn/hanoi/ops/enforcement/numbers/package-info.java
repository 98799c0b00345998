/** Numbers of papers without gaps, and the chain that binds each paper to the one before. */
@NullMarked
package vn.hanoi.ops.enforcement.numbers;

import org.jspecify.annotations.NullMarked;
