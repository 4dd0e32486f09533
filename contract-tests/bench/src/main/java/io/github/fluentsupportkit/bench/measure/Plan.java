package io.github.fluentsupportkit.bench.measure;

/**
 * How thoroughly to measure.
 *
 * @param rounds how often each thing is measured; medians are taken over them
 * @param seconds how long each load lasts
 * @param warmUpSeconds how long the same load lasts before it is measured; 0 for not at all
 * @param seed decides the data
 */
public record Plan(int rounds, int seconds, int warmUpSeconds, long seed) {}
