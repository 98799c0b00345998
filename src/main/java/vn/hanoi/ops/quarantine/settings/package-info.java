/** The rules of rooms, leave and checks of homes by date: one officer proposes them, another puts them into force. */
@NullMarked
package vn.hanoi.ops.quarantine.settings;

import org.jspecify.annotations.NullMarked;
