package vn.hanoi.ops.access.privacy;

import vn.hanoi.ops.access.Role;

/** One cell of the policy's matrix, asked for. */
public record PolicyQuestion(Role role, AreaRelation relation, DeclaredField field, Purpose purpose, Channel channel) {}
