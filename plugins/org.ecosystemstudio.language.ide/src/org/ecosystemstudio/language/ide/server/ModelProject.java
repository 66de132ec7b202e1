/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/** One model as the server sees it: a project whose only source folder holds just the files of the model. */
final class ModelProject implements IProjectConfig {

    private static final String FOLDER_NAME = "model";

    private final String name;
    private final URI root;
    private final List<URI> files;
    private final IWorkspaceConfig workspace;

    /**
     * Makes a project.
     *
     * @param name its name, unique in the workspace
     * @param root the folder of the model; ends in a slash
     * @param files the files of the model
     */
    ModelProject(String name, URI root, List<URI> files, IWorkspaceConfig workspace) {
        this.name = name;
        this.root = root;
        this.files = List.copyOf(files);
        this.workspace = workspace;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public URI getPath() {
        return root;
    }

    List<URI> files() {
        return files;
    }

    @Override
    public Set<? extends ISourceFolder> getSourceFolders() {
        return Set.of(new SourceFolder());
    }

    @Override
    public ISourceFolder findSourceFolderContaining(URI member) {
        return workspace.findProjectContaining(member) == this ? new SourceFolder() : null;
    }

    @Override
    public IWorkspaceConfig getWorkspaceConfig() {
        return workspace;
    }

    private final class SourceFolder implements ISourceFolder {

        @Override
        public String getName() {
            return FOLDER_NAME;
        }

        @Override
        public URI getPath() {
            return root;
        }

        @Override
        public List<URI> getAllResources(IFileSystemScanner scanner) {
            return files;
        }
    }
}
