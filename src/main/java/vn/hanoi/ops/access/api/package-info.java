/** The policy for auditors' programs. */
@NullMarked
package vn.hanoi.ops.access.api;

import org.jspecify.annotations.NullMarked;
