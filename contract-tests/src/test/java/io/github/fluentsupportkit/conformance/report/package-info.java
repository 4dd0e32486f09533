/** A verdict made by hand, for the tests of all reports. */
@org.jspecify.annotations.NullMarked
package io.github.fluentsupportkit.conformance.report;
