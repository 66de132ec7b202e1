/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.language.formatting.FileFormatter;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.writing.FileEdits;
import org.ecosystemstudio.language.writing.KeptLayout;
import org.ecosystemstudio.language.writing.TextWriter;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;

/** A model as text, what the rules find in it, and what its text is after a fix. */
final class FixableText {

    /** The day on which the examples of rules are assessed. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Map<String, String> texts;
    private final LoadedModel model;
    private final Plan plan;
    private final Assessment assessment;

    private FixableText(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
        model = new ModelLoader(Locale.ENGLISH).parse(this.texts);
        assertEquals(List.of(), model.problems(), () -> texts.toString());
        plan = Plan.of(model.view(), TODAY);
        assessment = Assessment.of(plan);
    }

    static FixableText of(String text) {
        return of(Map.of("model.ecosystem", text));
    }

    static FixableText of(Map<String, String> texts) {
        return new FixableText(texts);
    }

    /** The text in its canonical form. */
    static String formatted(String text) {
        XtextResource any = new ModelLoader(Locale.ENGLISH).parse("actor Any").resources().getFirst();
        return any.getResourceServiceProvider().get(FileFormatter.class).formatted(text).orElseThrow();
    }

    List<Finding> findings(String code) {
        return assessment.allFindings().stream().filter(finding -> finding.code().equals(code)).toList();
    }

    boolean isWaived(String key) {
        return assessment.waived().stream().anyMatch(waived -> key(waived.finding()).equals(key));
    }

    List<Fix> fixes(Finding finding) {
        return FixCatalogue.of(finding, new EditedModel(plan, Locale.ENGLISH));
    }

    List<String> labels(String code) {
        return labels(code, Locale.ENGLISH);
    }

    List<String> labels(String code, Locale language) {
        return findings(code).stream().flatMap(finding -> fixes(finding).stream()).map(fix -> fix.label(language))
                .toList();
    }

    /** The text after the fix with the label, which the model does not survive. */
    String after(String code, String label) {
        Fix fix = findings(code).stream().flatMap(finding -> fixes(finding).stream())
                .filter(candidate -> candidate.label(Locale.ENGLISH).equals(label)).findFirst().orElseThrow();
        return after(fix).get("model.ecosystem");
    }

    /** The texts of all files after a fix, which the model does not survive. */
    Map<String, String> after(Fix fix) {
        fix.operation().perform();
        Map<String, String> after = new HashMap<>(texts);
        TextWriter writer = model.resources().getFirst().getResourceServiceProvider().get(TextWriter.class);
        KeptLayout layout = model.resources().getFirst().getResourceServiceProvider().get(KeptLayout.class);
        for (FileEdits change : writer.edits(model.resources())) {
            FileEdits edits = layout.of(change);
            Path file = model.fileOf(edits.file().getContents().getFirst()).orElseThrow();
            after.put(file.toString(), edits.after());
        }
        return after;
    }

    /** What the errors are about. */
    Set<String> errors() {
        Set<String> errors = new TreeSet<>();
        assessment.allFindings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> errors.add(key(finding)));
        return errors;
    }

    boolean finds(String key, String code) {
        return findings(code).stream().anyMatch(finding -> key(finding).equals(key));
    }

    /** By what a finding is known again in a changed text. */
    static String key(Finding finding) {
        return finding.wording().key() + " " + ElementName.of(finding.element(), Locale.ENGLISH);
    }
}
