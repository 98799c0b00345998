/** The auditor's screen. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.audit.ui;
