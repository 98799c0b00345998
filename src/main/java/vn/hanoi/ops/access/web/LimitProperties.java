package vn.hanoi.ops.access.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked in a minute; beyond that the answer is 429 with the time to wait.
 *
 * @param callsOfPeople calls of the API by one person's account
 * @param callsOfMachines calls of the API by one machine's account; a call of the intake carries up to thousands of counts
 * @param strangers calls without a valid token, and beginnings of a login, from one address
 * @param searches searches for persons by one officer
 */
@ConfigurationProperties("console.limits")
record LimitProperties(
        @DefaultValue("300") int callsOfPeople,
        @DefaultValue("60000") int callsOfMachines,
        @DefaultValue("120") int strangers,
        @DefaultValue("60") int searches) {}
