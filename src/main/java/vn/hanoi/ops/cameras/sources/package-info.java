/** Where counts come from: the register of devices and platforms, their keys, and what becomes of their messages. */
@NullMarked
package vn.hanoi.ops.cameras.sources;

import org.jspecify.annotations.NullMarked;
