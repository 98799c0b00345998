package vn.hanoi.ops.access.sessions;

/**
 * The logins of one account at this node.
 *
 * @param officer account name
 * @param sessions how many browsers are logged in
 */
public record OpenSession(String officer, int sessions) {}
