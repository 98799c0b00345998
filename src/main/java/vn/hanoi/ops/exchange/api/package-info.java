/** Files for programs: ordered, decided on and fetched as on the screens. */
@NullMarked
package vn.hanoi.ops.exchange.api;

import org.jspecify.annotations.NullMarked;
