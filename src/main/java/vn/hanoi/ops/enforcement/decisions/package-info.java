/** The decision on a sanction (quyết định): proposed, signed by who may, delivered, paid, complained about, annulled. */
@NullMarked
package vn.hanoi.ops.enforcement.decisions;

import org.jspecify.annotations.NullMarked;
