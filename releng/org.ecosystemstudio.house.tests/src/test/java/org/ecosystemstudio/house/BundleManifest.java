/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * What a bundle says of itself.
 *
 * @param folder the folder of the plug-in
 * @param name its symbolic name
 * @param host the symbolic name of the bundle that it is a fragment of
 * @param requires the names of the bundles that it requires
 * @param imports the names of the packages that it imports
 * @param exports the packages that it exports
 */
record BundleManifest(Path folder, String name, Optional<String> host, List<String> requires, List<String> imports,
        List<ExportedPackage> exports) {

    /**
     * A package that a bundle exports.
     *
     * @param name its name
     * @param version its version, if it has one of its own
     * @param internal whether it is meant for the bundle's own friends
     */
    record ExportedPackage(String name, Optional<String> version, boolean internal) {
    }

    /** Reads the manifest of a plug-in. */
    static BundleManifest read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            Attributes headers = new Manifest(content).getMainAttributes();
            return new BundleManifest(file.getParent().getParent(), names(headers, "Bundle-SymbolicName").getFirst(),
                    names(headers, "Fragment-Host").stream().findFirst(), names(headers, "Require-Bundle"),
                    names(headers, "Import-Package"),
                    elements(headers, "Export-Package").stream().map(BundleManifest::exported).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it holds tests. */
    boolean isTests() {
        return name.endsWith(".tests");
    }

    private static ExportedPackage exported(ManifestElement element) {
        boolean internal =
                "true".equals(element.getDirective("x-internal")) || element.getDirective("x-friends") != null;
        return new ExportedPackage(element.getValue(), Optional.ofNullable(element.getAttribute("version")), internal);
    }

    private static List<String> names(Attributes headers, String header) {
        return elements(headers, header).stream().map(ManifestElement::getValue).toList();
    }

    private static List<ManifestElement> elements(Attributes headers, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, headers.getValue(header));
            return elements == null ? List.of() : Arrays.asList(elements);
        } catch (BundleException e) {
            throw new IllegalArgumentException("The header " + header + " cannot be read.", e);
        }
    }
}
