/** Where to inspect next and why, visits with checklists and evidence, reminders, suspension until a QR point exists. */
@NullMarked
package vn.hanoi.ops.enforcement.inspections;

import org.jspecify.annotations.NullMarked;
