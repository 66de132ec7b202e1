/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.DocumentSet;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.NoSuchModelException;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a model is spread over files makes no difference to what is said about it. */
class SpreadOverFilesTest {

    static List<ModelFolder> examples() throws NoSuchModelException {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findingsAndDocumentsAreTheSameInOneFileAndInOneFilePerElement(ModelFolder example) {
        ReviewedModel asIs = Examples.review(Examples.load(example));
        ReviewedModel together = Examples.review(parse(Map.of("all.ecosystem", together(asIs.model()))));
        ReviewedModel apart = Examples.review(parse(apart(asIs.model())));

        assertEquals(findings(asIs), findings(together));
        assertEquals(findings(asIs), findings(apart));
        Map<String, String> documents = documents(asIs);
        for (Language language : Language.values()) {
            for (DocumentType type : DocumentType.values()) {
                type.formats().forEach(format -> assertTrue(hasFile(documents, type, language, format),
                        type + " " + language + " " + format));
            }
        }
        assertEquals(documents, documents(together));
        assertEquals(documents, documents(apart));
        assertTrue(apart.model().files().size() > asIs.model().files().size());
    }

    private static boolean hasFile(Map<String, String> documents, DocumentType type, Language language,
            DocumentFormat format) {
        String beginning = language.tag() + '/' + type.fileName(language);
        return documents.keySet().stream()
                .anyMatch(path -> path.startsWith(beginning) && path.endsWith('.' + format.ending()));
    }

    private static List<String> findings(ReviewedModel model) {
        return model.allProblems(Examples.MESSAGES).stream()
                .map(problem -> problem.severity() + " " + problem.message() + " " + problem.code()).sorted().toList();
    }

    private static Map<String, String> documents(ReviewedModel model) {
        Map<String, String> documents = new TreeMap<>();
        DocumentSelection all = new DocumentSelection(List.of(DocumentType.values()), EnumSet.allOf(Language.class),
                EnumSet.allOf(DocumentFormat.class), Audience.STEERING, HouseStyle.PLAIN,
                Optional.of(model.model().view().actors().getFirst().getName()));
        for (OutputFile file : DocumentSet.of(model, all).files()) {
            documents.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return documents;
    }

    private static LoadedModel parse(Map<String, String> files) {
        return new ModelLoader(Examples.MESSAGES).parse(files);
    }

    private static String together(LoadedModel model) {
        StringBuilder text = new StringBuilder();
        for (XtextResource file : model.resources()) {
            text.append(file.getParseResult().getRootNode().getText().replace("language version 1", "")).append('\n');
        }
        return text.toString();
    }

    private static Map<String, String> apart(LoadedModel model) {
        Map<String, String> files = new LinkedHashMap<>();
        for (XtextResource file : model.resources()) {
            ((EcosystemModel) file.getContents().getFirst()).getElements().forEach(element -> add(element, files));
        }
        return files;
    }

    /** Adds the element's text as a file of its own, and those of what stands in the braces of an ecosystem. */
    private static void add(Element element, Map<String, String> files) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        StringBuilder text = new StringBuilder(node.getText());
        if (element instanceof Ecosystem ecosystem) {
            for (Element inner : ecosystem.getElements()) {
                ICompositeNode innerNode = NodeModelUtils.findActualNodeFor(inner);
                for (int i = innerNode.getOffset(); i < innerNode.getEndOffset(); i++) {
                    text.setCharAt(i - node.getTotalOffset(), ' ');
                }
                add(inner, files);
            }
        }
        files.put("file" + files.size() + ".ecosystem", text.toString());
    }
}
