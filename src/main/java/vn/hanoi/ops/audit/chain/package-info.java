/** The chain of hashes over the audit's entries: how an entry is added, and how a change made behind it is found. */
@NullMarked
package vn.hanoi.ops.audit.chain;

import org.jspecify.annotations.NullMarked;
