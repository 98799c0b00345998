package vn.hanoi.ops.kernel.demo;

/** A room's part of the demo city; parts are loaded one after another in their {@code @Order}. */
public interface DemoPart {

    /** What is loaded, for the log. */
    String name();

    /** True when nothing of it stands in the database, so that it has to be loaded. */
    boolean isMissing();

    /** Makes the part; is called once, on a thread of its own. */
    void load();
}
