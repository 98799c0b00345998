/** The screen of the sources of counts: register, keys, trying a message, and what could not be read. */
@NullMarked
package vn.hanoi.ops.cameras.ui.sources;

import org.jspecify.annotations.NullMarked;
