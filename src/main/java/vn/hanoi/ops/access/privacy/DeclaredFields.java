package vn.hanoi.ops.access.privacy;

import java.util.List;

/** The fields of one room that are shown through the policy only; a room has one such bean for each of its records. */
public interface DeclaredFields {

    /** All of them, each once. */
    List<DeclaredField> fields();
}
