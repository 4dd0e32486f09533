/**
 * A headless Chromium for tests, driven by its own protocol: what a page asked for and complained about is seen as it
 * happens, and there is no driver whose version has to fit.
 */
@NullMarked
package io.github.fluentsupportkit.site.browser;

import org.jspecify.annotations.NullMarked;
