/** The hotline's rules as dated data: categories, who handles what where, terms, calendars, escalation. */
@NullMarked
package vn.hanoi.ops.hotline.rules;

import org.jspecify.annotations.NullMarked;
