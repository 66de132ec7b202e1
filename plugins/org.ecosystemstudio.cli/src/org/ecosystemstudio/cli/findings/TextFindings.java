/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.cli.terminal.TintedText;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

/**
 * Findings for people, one a line as compilers print them: {@code file:line:column: severity: message [code]}. On a
 * terminal each is followed by its line of source with the place underlined; elsewhere there is nothing but those lines,
 * so that a program can read them. The sum stands on standard error.
 */
public final class TextFindings implements FindingsWriter {

    private final Invocation invocation;
    private final DisplayPaths paths;
    private final boolean listsWaived;
    private final SourceLines sources = new SourceLines();

    /**
     * @param invocation where to print, and in which language
     * @param paths how files are called
     */
    public TextFindings(Invocation invocation, DisplayPaths paths) {
        this(invocation, paths, false);
    }

    /**
     * @param invocation where to print, and in which language
     * @param paths how files are called
     * @param listsWaived whether waived findings are printed after the others, with their reasons
     */
    public TextFindings(Invocation invocation, DisplayPaths paths, boolean listsWaived) {
        this.invocation = invocation;
        this.paths = paths;
        this.listsWaived = listsWaived;
    }

    @Override
    public void write(FindingsReport report) {
        report.findings().forEach(this::write);
        if (listsWaived) {
            report.waived().forEach(this::write);
        }
        invocation.out().flush();
        invocation.err().println(FindingsSummary.of(report, listsWaived, invocation));
    }

    private void write(WaivedProblem waived) {
        TintedText tint = invocation.outTint();
        invocation.out().println(tint.of(Tint.PLACE, where(waived.problem().place())) + ' '
                + tint.of(Tint.QUIET, invocation.text("findings.waived") + ':') + ' '
                + PrintableText.line(waived.problem().message()) + ' '
                + PrintableText.line(invocation.text("findings.because", waived.reason()))
                + " [" + waived.problem().code() + ']');
    }

    private String where(Place place) {
        return PrintableText.line(paths.of(place.file())) + ':' + place.line() + ':' + place.column() + ':';
    }

    private void write(Problem finding) {
        TintedText tint = invocation.outTint();
        Place place = finding.place();
        String where = where(place);
        String severity = finding.severity().label(invocation.language());
        invocation.out().println(tint.of(Tint.PLACE, where) + ' ' + tint.of(tintOf(finding.severity()), severity + ':')
                + ' ' + PrintableText.line(finding.message()) + " [" + finding.code() + ']');
        if (invocation.outIsTerminal()) {
            sources.line(place).map(line -> SourceExcerpt.of(line, place))
                    .ifPresent(excerpt -> print(excerpt, finding.severity(), tint));
        }
    }

    private void print(SourceExcerpt excerpt, Severity severity, TintedText tint) {
        String margin = " ".repeat(Math.max(0, 5 - excerpt.number().length()));
        invocation.out().println(tint.of(Tint.QUIET, margin + excerpt.number() + " | ") + excerpt.source());
        invocation.out().println(tint.of(Tint.QUIET, " ".repeat(margin.length() + excerpt.number().length()) + " | ")
                + " ".repeat(excerpt.indent()) + tint.of(tintOf(severity), "~".repeat(excerpt.width())));
    }

    private static Tint tintOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Tint.ERROR;
            case WARNING -> Tint.WARNING;
            case INFO -> Tint.INFO;
        };
    }
}
