/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.headless;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.AbstractGenerator;
import org.eclipse.xtext.generator.IFileSystemAccess;
import org.eclipse.xtext.generator.IFileSystemAccess2;
import org.eclipse.xtext.generator.IGeneratorContext;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.generation.ActorsByName;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.DocumentSet;
import org.ecosystemstudio.generation.ModelFolderNames;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.NoSuchModelException;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.messages.Severity;

/**
 * Makes the documents of a model once, when the build comes to the file that declares the ecosystem. It reads the model
 * from its folder as the command line does, whatever else the build has in its resource set, and so makes the same bytes.
 */
public final class DocumentGenerator extends AbstractGenerator {

    @Override
    public void doGenerate(Resource resource, IFileSystemAccess2 output, IGeneratorContext context) {
        if (!declaresEcosystem(resource)) {
            return;
        }
        GenerationSettings settings = GenerationSettings.of(System.getProperties());
        ModelFolder folder = folderOf(resource);
        ReviewedModel model = ReviewedModel.of(new ModelLoader(Locale.getDefault(Locale.Category.DISPLAY)).load(folder),
                settings.today(), Locale.getDefault(Locale.Category.DISPLAY), AssessmentSettings.NONE);
        if (!model.isSound()) {
            throw new IllegalStateException(errorsOf(model));
        }
        DocumentSet documents = DocumentSet.of(model, settings.selection());
        List<Path> roots = rootsOfModels(resource);
        if (documents.files().isEmpty() && roots.size() == 1) {
            settings.selection().actor().ifPresent(actor -> requireActor(actor, settings.selection(), model));
        }
        if (roots.size() > 1) {
            documents = documents.in(ModelFolderNames.of(roots).get(roots.indexOf(pathOf(resource).getParent())));
        }
        for (OutputFile file : documents.files()) {
            output.generateFile(file.path(), IFileSystemAccess.DEFAULT_OUTPUT,
                    new ByteArrayInputStream(file.content()));
        }
    }

    private static void requireActor(String word, DocumentSelection selection, ReviewedModel model) {
        List<Actor> found = ActorsByName.of(model.plan().view(), word);
        String problem = switch (found.size()) {
            case 0 -> "there is no such actor. There are: " + names(model.plan().view().actors());
            case 1 -> "not for the audience " + selection.audience().id();
            default -> "several actors are called so. Name one of: " + names(found);
        };
        throw new IllegalStateException("ecosystem.actor: " + word + ": " + problem);
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::getName).collect(Collectors.joining(", "));
    }

    private static boolean declaresEcosystem(Resource resource) {
        return resource.getURI().isFile() && resource.getContents().stream()
                .anyMatch(root -> root instanceof EcosystemModel model
                        && model.getElements().stream().anyMatch(Ecosystem.class::isInstance));
    }

    private static ModelFolder folderOf(Resource resource) {
        try {
            return ModelFolders.find(List.of(pathOf(resource))).getFirst();
        } catch (NoSuchModelException exception) {
            throw new IllegalStateException(exception.path() + " was there a moment ago", exception);
        }
    }

    private static List<Path> rootsOfModels(Resource resource) {
        return resource.getResourceSet().getResources().stream().filter(DocumentGenerator::declaresEcosystem)
                .map(other -> pathOf(other).getParent()).distinct().sorted().toList();
    }

    private static Path pathOf(Resource resource) {
        return Path.of(resource.getURI().toFileString()).toAbsolutePath().normalize();
    }

    private static String errorsOf(ReviewedModel model) {
        return model.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(DocumentGenerator::line).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Problem problem) {
        return problem.place().file() + ":" + problem.place().line() + ":" + problem.place().column() + ": "
                + problem.message() + " [" + problem.code() + "]";
    }
}
