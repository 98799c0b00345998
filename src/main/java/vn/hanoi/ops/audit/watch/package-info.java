/** Reading that is out of the ordinary: dated rules, flags that they raise, and their review. */
@NullMarked
package vn.hanoi.ops.audit.watch;

import org.jspecify.annotations.NullMarked;
