package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;

/**
 * Something that is as good as what our server does.
 *
 * @param what what is different, in a few words
 * @param handler does it
 */
record Variation(String what, Handler handler) {}
