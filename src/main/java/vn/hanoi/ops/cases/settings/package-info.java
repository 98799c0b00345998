/** The rules of cases as dated data: read by date, replaced only by newer versions. */
@NullMarked
package vn.hanoi.ops.cases.settings;

import org.jspecify.annotations.NullMarked;
