/** Transfers of patients from the request to the bed: holds, steps, stays, and the queue of who waits. */
@NullMarked
package vn.hanoi.ops.care.transfers;

import org.jspecify.annotations.NullMarked;
