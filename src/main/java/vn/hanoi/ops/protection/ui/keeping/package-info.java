/** How long data are kept: rules, proposals, runs of the erasing, holds and periods of the law. */
@NullMarked
package vn.hanoi.ops.protection.ui.keeping;

import org.jspecify.annotations.NullMarked;
