package vn.hanoi.ops.cameras.dialect;

import java.util.List;

/** Reads the messages of one maker's devices; keeps nothing in mind from one message to the next. */
public interface Dialect {

    /** The product's code, such as {@code hikvision}. */
    String product();

    /** Everything that a message says, in order; never empty and never an exception for a wrong message. */
    List<Said> read(Message message, Habits habits);
}
