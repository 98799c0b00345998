package vn.hanoi.ops.cases.imports;

import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.exchange.imports.RowFault;

/** The faults of one row while it is read. */
final class Faults {

    private final List<RowFault> found = new ArrayList<>();

    void add(String cell, String what, String... values) {
        found.add(RowFault.of(cell, "cases.import.fault." + what, values));
    }

    List<RowFault> list() {
        return found;
    }
}
