package vn.hanoi.ops.access;

import java.util.Map;

/**
 * A scope as part of a query.
 *
 * @param condition SQL with named parameters, ready to follow {@code WHERE} or {@code AND}
 * @param parameters values of the named parameters {@code scope0}, {@code scope1}, … or {@code unit}
 */
public record ScopeSql(String condition, Map<String, Object> parameters) {}
