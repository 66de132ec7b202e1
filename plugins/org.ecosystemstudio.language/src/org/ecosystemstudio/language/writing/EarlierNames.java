/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * What names meant in the texts before a change. References are looked up when they are first asked for: one that nobody
 * has asked for yet still means what its name meant before the change.
 */
final class EarlierNames {

    private final ValueTexts values;
    private final Collection<FileText> files;
    private Map<FileText, Map<String, List<EObject>>> byFile;

    EarlierNames(ValueTexts values, Collection<FileText> files) {
        this.values = values;
        this.files = files;
    }

    /**
     * The element that a reference meant that nobody has looked up.
     *
     * @param context the text of the element that refers; null when it has none
     * @param proxy what stands for the element
     * @return null when the name meant nothing
     */
    EObject find(EObject element, ElementText context, EClass type, EObject proxy) {
        String name = context == null ? null : written(element, proxy);
        return name == null ? null : find(name, context, type);
    }

    /**
     * The element that a name meant.
     *
     * @param context the text of the element that names it
     * @return null when the name meant nothing
     */
    EObject find(String name, ElementText context, EClass type) {
        Map<String, List<EObject>> own = names().getOrDefault(context.file(), Map.of());
        for (String prefix = prefixOf(context); !prefix.isEmpty(); prefix = above(prefix)) {
            EObject found = first(own, prefix + name, type);
            if (found != null) {
                return found;
            }
        }
        EObject found = first(own, name, type);
        for (FileText other : files) {
            found = found == null ? first(names().get(other), name, type) : found;
        }
        return found;
    }

    /** The name that a reference gives, whether it means something or not; null when nobody knows it. */
    String written(EObject element, EObject proxy) {
        String fragment = ((InternalEObject) proxy).eProxyURI().fragment();
        if (!(element.eResource() instanceof LazyLinkingResource file)
                || !file.getEncoder().isCrossLinkFragment(file, fragment)) {
            return null;
        }
        return values.name(NodeModelUtils.getTokenText(file.getEncoder().decode(file, fragment).getThird()));
    }

    private static EObject first(Map<String, List<EObject>> names, String name, EClass type) {
        return names.getOrDefault(name, List.of()).stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private Map<FileText, Map<String, List<EObject>>> names() {
        if (byFile == null) {
            byFile = new IdentityHashMap<>();
            for (FileText file : files) {
                Map<String, List<EObject>> names = new HashMap<>();
                file.elements().forEach(element -> add(element, names));
                byFile.put(file, names);
            }
        }
        return byFile;
    }

    private void add(ElementText element, Map<String, List<EObject>> names) {
        String name = nameOf(element);
        if (name != null) {
            String full = element.parent() == null ? name : prefixOf(element.parent()) + name;
            names.computeIfAbsent(full, key -> new ArrayList<>(1)).add(element.element());
        }
    }

    /** The names of an element and of those it stood in, each with a dot behind it. */
    private String prefixOf(ElementText element) {
        StringBuilder prefix = new StringBuilder();
        for (ElementText here = element; here != null; here = here.parent()) {
            String name = here.element() instanceof Ecosystem ? null : nameOf(here);
            if (name != null) {
                prefix.insert(0, name + ".");
            }
        }
        return prefix.toString();
    }

    private String nameOf(ElementText element) {
        if (!(element.element() instanceof NamedElement)) {
            return null;
        }
        List<ElementText.Atom> names = element.values(EcosystemPackage.Literals.NAMED_ELEMENT__NAME);
        return names.isEmpty() ? null : (String) values.read(names.get(0));
    }

    private static String above(String prefix) {
        return prefix.substring(0, prefix.lastIndexOf('.', prefix.length() - 2) + 1);
    }
}
