/** Line lists of cases and contacts that come in: this console's own, and the exports of SORMAS and Go.Data as they are. */
@NullMarked
package vn.hanoi.ops.cases.imports;

import org.jspecify.annotations.NullMarked;
