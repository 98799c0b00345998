package vn.hanoi.ops.access.privacy;

/** Answers whether an officer is in an emergency access at this moment. */
public interface OpenEmergencies {

    /** @param officer account name */
    boolean covers(String officer);
}
