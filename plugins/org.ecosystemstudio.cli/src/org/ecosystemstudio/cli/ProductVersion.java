/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version of this product. */
public final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] { text() };
    }

    /** The product's name and version. */
    public static String text() {
        return "Ecosystem Studio " + number();
    }

    /** The version's number, such as {@code 1.2.0}. */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream stream = ProductVersion.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return properties.getProperty("version");
    }
}
