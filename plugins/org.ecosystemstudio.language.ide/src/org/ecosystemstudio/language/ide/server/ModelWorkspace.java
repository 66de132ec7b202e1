/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/**
 * The models that the open folders and files hold, one project each. A file that is new belongs to the model of the
 * closest folder above it that is a model's root.
 */
final class ModelWorkspace implements IWorkspaceConfig {

    private final Map<String, ModelProject> byName = new LinkedHashMap<>();
    private final Map<URI, ModelProject> byFile = new HashMap<>();
    private final Map<URI, ModelProject> byRoot = new HashMap<>();

    /**
     * Adds a model.
     *
     * @param name the name of its project
     * @param root its folder; ends in a slash
     * @param files its files
     */
    void add(String name, URI root, Collection<URI> files) {
        ModelProject project = new ModelProject(name, root, List.copyOf(files), this);
        byName.put(name, project);
        byRoot.put(root, project);
        project.files().forEach(file -> byFile.put(file, project));
    }

    /** The files of each root, for telling whether a model has changed its files. */
    Map<URI, Set<URI>> filesByRoot() {
        Map<URI, Set<URI>> files = new HashMap<>();
        byRoot.forEach((root, project) -> files.put(root, new LinkedHashSet<>(project.files())));
        return files;
    }

    /** The name of the project with the root; null when there is none. */
    String nameOf(URI root) {
        ModelProject project = byRoot.get(root);
        return project == null ? null : project.getName();
    }

    @Override
    public Set<? extends IProjectConfig> getProjects() {
        Set<IProjectConfig> projects = new LinkedHashSet<>();
        new TreeSet<>(byName.keySet()).forEach(name -> projects.add(byName.get(name)));
        return projects;
    }

    @Override
    public ModelProject findProjectContaining(URI member) {
        ModelProject project = byFile.get(member.trimFragment());
        URI folder = member.trimFragment();
        while (project == null && folder.segmentCount() > 0) {
            folder = folder.trimSegments(1);
            project = byRoot.get(folder.appendSegment(""));
        }
        return project;
    }

    @Override
    public ModelProject findProjectByName(String name) {
        return byName.get(name);
    }
}
