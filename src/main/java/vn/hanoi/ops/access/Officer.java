package vn.hanoi.ops.access;

import java.util.Set;

/**
 * A person or machine that is logged in.
 *
 * @param username the account's name at the identity provider
 * @param displayName the name as colleagues write it
 * @param roles the posts held
 * @param scope the areas of work
 */
public record Officer(String username, String displayName, Set<Role> roles, AreaScope scope) {

    /** Tells whether the officer holds one of these posts. */
    public boolean is(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
