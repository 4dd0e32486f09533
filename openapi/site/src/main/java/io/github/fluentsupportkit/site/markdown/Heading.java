package io.github.fluentsupportkit.site.markdown;

/**
 * A heading of a page.
 *
 * @param level 2 or 3
 * @param id its anchor
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
