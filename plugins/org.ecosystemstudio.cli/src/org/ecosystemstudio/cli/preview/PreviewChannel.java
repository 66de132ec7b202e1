/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.preview;

/** Hands the newest state of a preview to all threads that wait for it. */
final class PreviewChannel {

    private static final long HEARTBEAT_MILLIS = 15_000;

    private PreviewState state = PreviewState.NOTHING;
    private boolean open = true;

    /** The newest state. */
    synchronized PreviewState state() {
        return state;
    }

    /** There is a newer state. */
    synchronized void show(PreviewState newState) {
        state = newState;
        notifyAll();
    }

    /** Whether states still come. */
    synchronized boolean isOpen() {
        return open;
    }

    /** No more states come. */
    synchronized void close() {
        open = false;
        notifyAll();
    }

    /** The newest state, as soon as its number is another one; also after a while without any, so that a listener is heard of. */
    synchronized PreviewState awaitOther(long number) throws InterruptedException {
        if (open && state.number() == number) {
            wait(HEARTBEAT_MILLIS);
        }
        return state;
    }
}
