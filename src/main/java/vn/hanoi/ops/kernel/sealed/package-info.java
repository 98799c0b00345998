/** Single values at rest: sealed with AES-GCM under keys from files, found again by keyed hashes. */
@NullMarked
package vn.hanoi.ops.kernel.sealed;

import org.jspecify.annotations.NullMarked;
