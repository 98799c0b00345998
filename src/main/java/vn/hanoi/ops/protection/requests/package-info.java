/** Requests of data subjects with their clocks, from the receipt to the end. */
@NullMarked
package vn.hanoi.ops.protection.requests;

import org.jspecify.annotations.NullMarked;
