package io.github.fluentsupportkit.site;

/**
 * A file that is put into the site as it is.
 *
 * @param path where, relative to the site's root, with its extension, such as {@code llms.txt}
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Asset(String path, byte[] content) {}
