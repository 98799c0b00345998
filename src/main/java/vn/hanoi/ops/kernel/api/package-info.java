/** How the console answers machines: problems with a code, never a stack trace. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.kernel.api;
