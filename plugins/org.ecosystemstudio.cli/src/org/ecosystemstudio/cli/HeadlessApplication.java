/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The command inside OSGi, for headless machines that install further bundles beside ours; extension
 * {@code org.ecosystemstudio.cli.application}. It ends the process as {@link Main} does.
 */
public final class HeadlessApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Main.main((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // The command ends by itself; a framework that shuts down earlier ends the process with it.
    }
}
