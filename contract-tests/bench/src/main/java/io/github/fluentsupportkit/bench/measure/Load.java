package io.github.fluentsupportkit.bench.measure;

/**
 * What came of sending requests for a while.
 *
 * @param p50Millis within which half of the answers came
 * @param p99Millis within which 99 of 100 answers came
 */
public record Load(double requestsPerSecond, double p50Millis, double p99Millis) {}
