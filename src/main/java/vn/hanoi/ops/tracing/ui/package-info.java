/** The screens of tracing: recent cases, one case with its timeline, contacts and sources, places, rules. */
@NullMarked
package vn.hanoi.ops.tracing.ui;

import org.jspecify.annotations.NullMarked;
