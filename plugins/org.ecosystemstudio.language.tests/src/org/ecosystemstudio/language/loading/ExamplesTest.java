/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every example: it loads, its elements are found again, and its files do not matter. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    static Stream<ModelFolder> examples() throws NoSuchModelException {
        return ModelFolders.find(List.of(EXAMPLES)).stream();
    }

    @Test
    void areOneModelEach() throws NoSuchModelException {
        List<String> roots = examples().map(model -> model.root().getFileName().toString()).toList();
        assertEquals(List.of(), Stream.of("noordhoek", "drachten", "noordoostpolder", "drone2go",
                "jip-additive-manufacturing", "cpb-alliance", "ecofab").filter(name -> !roots.contains(name)).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void haveNoProblems(ModelFolder folder) {
        assertEquals(List.of(), Texts.problems(load(folder)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leadBackToEveryElementByItsFragment(ModelFolder folder) {
        for (XtextResource file : load(folder).resources()) {
            Iterator<EObject> elements = file.getAllContents();
            while (elements.hasNext()) {
                EObject element = elements.next();
                assertSame(element, file.getEObject(file.getURIFragment(element)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void meanTheSameInOneFileAndInOneFilePerElement(ModelFolder folder) {
        LoadedModel asIs = load(folder);
        StringBuilder together = new StringBuilder();
        Map<String, String> apart = new LinkedHashMap<>();
        for (XtextResource file : asIs.resources()) {
            together.append(file.getParseResult().getRootNode().getText().replace("language version 1", ""))
                    .append('\n');
            for (Element element : ((EcosystemModel) file.getContents().get(0)).getElements()) {
                addApart(element, apart);
            }
        }
        ModelLoader loader = new ModelLoader(Locale.ENGLISH);
        LoadedModel inOneFile = loader.parse(together.toString());
        LoadedModel inManyFiles = loader.parse(apart);

        String expected = described(asIs.view());
        assertEquals(expected, described(inOneFile.view()));
        assertEquals(expected, described(inManyFiles.view()));
        assertEquals(messages(asIs), messages(inOneFile));
        assertEquals(messages(asIs), messages(inManyFiles));
    }

    private static void addApart(Element element, Map<String, String> files) {
        StringBuilder text = new StringBuilder(textOf(element));
        if (element instanceof Ecosystem ecosystem) {
            int start = NodeModelUtils.findActualNodeFor(element).getTotalOffset();
            for (Element inner : ecosystem.getElements()) {
                ICompositeNode node = NodeModelUtils.findActualNodeFor(inner);
                for (int i = node.getOffset(); i < node.getEndOffset(); i++) {
                    text.setCharAt(i - start, ' ');
                }
                addApart(inner, files);
            }
        }
        files.put("file" + files.size() + ".ecosystem", text.toString());
    }

    private static String textOf(Element element) {
        return NodeModelUtils.findActualNodeFor(element).getText();
    }

    private static List<String> messages(LoadedModel model) {
        return model.problems().stream().map(Problem::message).sorted().toList();
    }

    private static LoadedModel load(ModelFolder folder) {
        return new ModelLoader(Locale.ENGLISH).load(folder);
    }

    private static String described(EcosystemView view) {
        StringBuilder text = new StringBuilder();
        view.topLevel().forEach(element -> describe(element, "", text));
        return text.toString();
    }

    private static void describe(EObject element, String indent, StringBuilder text) {
        text.append(indent).append(element.eClass().getName()).append('\n');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = element.eGet(feature);
            if (feature == EcosystemPackage.Literals.ECOSYSTEM__ELEMENTS || value == null) {
                continue;
            }
            for (Object each : value instanceof List<?> several ? several : List.of(value)) {
                text.append(indent).append("  ").append(feature.getName()).append(' ');
                if (!(feature instanceof EReference reference)) {
                    text.append(each).append('\n');
                } else if (reference.isContainment()) {
                    describe((EObject) each, indent + "    ", text.append('\n'));
                } else {
                    text.append(ElementNames.of((EObject) each)).append('\n');
                }
            }
        }
    }
}
