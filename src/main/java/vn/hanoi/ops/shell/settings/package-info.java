/** The officer's choice of language and colour scheme, kept in the browser. */
@NullMarked
package vn.hanoi.ops.shell.settings;

import org.jspecify.annotations.NullMarked;
