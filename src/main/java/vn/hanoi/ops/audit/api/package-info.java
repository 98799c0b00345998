/** The audit over HTTP: the trail for auditors' programs, the chain's check, and the record of every call. */
@NullMarked
package vn.hanoi.ops.audit.api;

import org.jspecify.annotations.NullMarked;
