/** The screens of quarantine: the city's sites, one site's board, people, intake and places. */
@NullMarked
package vn.hanoi.ops.quarantine.ui;

import org.jspecify.annotations.NullMarked;
