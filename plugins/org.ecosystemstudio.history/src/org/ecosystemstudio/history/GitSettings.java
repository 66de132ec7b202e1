/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps the machine out of what is read from repositories: settings of the user and of the system are not looked at,
 * so nobody asks an installed Git for them, and the clock of the disk is not measured, so nothing is written to a
 * repository or to the user's home.
 */
public final class GitSettings {

    private GitSettings() {
    }

    /**
     * Leaves the settings of the machine out of account from now on, in the whole process. For programs that are
     * alone in theirs: another user of the library would miss the settings.
     */
    public static void ignoreThoseOfTheMachine() {
        if (!(SystemReader.getInstance() instanceof NoSettings)) {
            SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
        }
    }

    private static final class NoSettings extends SystemReader {

        private final SystemReader machine;

        private NoSettings(SystemReader machine) {
            this.machine = machine;
        }

        @Override
        public String getHostname() {
            return machine.getHostname();
        }

        @Override
        public String getenv(String variable) {
            return null;
        }

        @Override
        public String getProperty(String key) {
            return machine.getProperty(key);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new Nothing(parent, fs);
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new Nothing(parent, fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new Nothing(parent, fs);
        }

        @Override
        public long getCurrentTime() {
            return machine.now().toEpochMilli();
        }

        @Override
        public int getTimezone(long when) {
            return (int) TimeUnit.SECONDS.toMinutes(
                    machine.getTimeZoneAt(Instant.ofEpochMilli(when)).getTotalSeconds());
        }
    }

    /** No settings at all, but for the times of files: believed to the second, as on the coarsest disk. */
    private static final class Nothing extends FileBasedConfig {

        private static final String TIMES_OF_FILES = "filesystem";

        private Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is no file
        }

        @Override
        public void save() {
            // nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return TIMES_OF_FILES.equals(section) ? unit.convert(Duration.ofSeconds(1))
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
