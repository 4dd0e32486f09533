package io.github.fluentsupportkit.server.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class on each {@link Database}, against a server that all such classes share. Each class begins
 * with the records of {@link World}; its constructor may ask for the {@link Desk}.
 */
@ClassTemplate
@ExtendWith(SharedServers.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnBothDatabases {}
