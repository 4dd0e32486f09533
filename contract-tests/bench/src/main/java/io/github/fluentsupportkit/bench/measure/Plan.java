package io.github.fluentsupportkit.bench.measure;

/**
 * How thoroughly to measure.
 *
 * @param rounds how often each thing is measured; medians are taken over them
 * @param seconds how long each load lasts
 * @param warmUpSeconds how long a program gets the same load before it is measured for the first time; 0 for
 *     not at all
 * @param seed decides the data
 * @param toy whether it is enough to show that everything works: servers start from an archive of loaded classes, as the
 *     sandbox does, where operators would start the jar, and what is alike on both databases is done on one
 */
public record Plan(int rounds, int seconds, int warmUpSeconds, long seed, boolean toy) {}
