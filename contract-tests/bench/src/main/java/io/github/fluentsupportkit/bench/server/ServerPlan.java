package io.github.fluentsupportkit.bench.server;

import java.util.List;

/**
 * How much the help desks hold.
 *
 * @param databases which they are on
 * @param tickets those of the help desk that is measured in full
 * @param repliesEach its replies to each ticket
 * @param few tickets of one that is small, and
 * @param many of one that has grown, between which the first page is compared
 * @param connections how many requests are under way at any moment, one after the other
 */
public record ServerPlan(
    List<DatabaseKind> databases,
    long tickets,
    int repliesEach,
    long few,
    long many,
    List<Integer> connections) {}
