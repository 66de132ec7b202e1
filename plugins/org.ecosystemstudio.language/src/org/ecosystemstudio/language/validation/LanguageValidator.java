/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.syntax.ExpectedWords;
import org.ecosystemstudio.language.syntax.TextPosition;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.Recurrence;

import com.google.inject.Inject;

/**
 * Checks one file: what the parser and the links have to say, properties that stand twice, and values that no calendar
 * has.
 */
public final class LanguageValidator extends ResourceValidatorImpl {

    /** The version of the language that is read here. */
    private static final int VERSION = 1;
    private static final int MOST_DAYS_IN_MONTH = 31;

    private final LanguageMessages messages;
    private final MethodCodes codes;
    private final DoubtfulNumbers numbers;
    private final StrayProperties strays;

    @Inject
    LanguageValidator(LanguageMessages messages, ExpectedWords words) {
        this.messages = messages;
        codes = new MethodCodes(messages);
        numbers = new DoubtfulNumbers(messages);
        strays = new StrayProperties(messages, words);
    }

    /** Lets everything through that goes wrong: a file whose problems are lost would count as one that has none. */
    @Override
    public List<Issue> validate(Resource file, CheckMode mode, CancelIndicator cancel) {
        CancelIndicator indicator = cancel == null ? CancelIndicator.NullImpl : cancel;
        resolveProxies(file, indicator);
        List<Issue> found = new ArrayList<>();
        IAcceptor<Issue> issues = createAcceptor(found);
        if (mode.shouldCheck(CheckType.FAST)) {
            refuseFailedLinks(file);
            collectResourceDiagnostics(file, indicator, issues);
        }
        validate(file, mode, indicator, issues);
        return found;
    }

    /** Linking keeps what goes wrong inside of it as an error of the file that has no place. */
    private static void refuseFailedLinks(Resource file) {
        for (Resource.Diagnostic error : file.getErrors()) {
            if (error instanceof ExceptionDiagnostic failure) {
                throw new IllegalStateException(failure.getMessage(), failure.getException());
            }
        }
    }

    @Override
    protected void validate(Resource file, CheckMode mode, CancelIndicator cancel, IAcceptor<Issue> issues) {
        if (!mode.shouldCheck(CheckType.FAST)) {
            return;
        }
        TreeIterator<EObject> elements = EcoreUtil.getAllContents(file, false);
        while (elements.hasNext()) {
            getOperationCanceledManager().checkCanceled(cancel);
            EObject element = elements.next();
            for (RepeatedProperties.Repetition repetition : RepeatedProperties.of(element)) {
                report(repetition, element, issues);
            }
            for (RepeatedTargets.Repetition repetition : RepeatedTargets.of(element)) {
                report(repetition, element, issues);
            }
            codes.check(element, issues);
            numbers.check(element, issues);
            strays.check(element, issues);
            if (element instanceof Recurrence rhythm) {
                check(rhythm, issues);
            } else if (element instanceof EcosystemModel model) {
                check(model, issues);
            }
        }
    }

    private void report(RepeatedProperties.Repetition repetition, EObject element, IAcceptor<Issue> issues) {
        for (INode node : repetition.nodes()) {
            INode other = otherOf(repetition.nodes(), node);
            String words = repetition.words(node);
            String otherWords = repetition.words(other);
            report(words.equals(otherWords) ? "duplicate.property" : "duplicate.same", node, other, element, issues,
                    words, otherWords);
        }
    }

    private void report(RepeatedTargets.Repetition repetition, EObject element, IAcceptor<Issue> issues) {
        for (INode node : repetition.nodes()) {
            report(repetition.message(), node, otherOf(repetition.nodes(), node), element, issues,
                    NodeModelUtils.getTokenText(node), "");
        }
    }

    private static INode otherOf(List<INode> nodes, INode node) {
        return node == nodes.get(0) ? nodes.get(1) : nodes.get(0);
    }

    private void report(String message, INode node, INode other, EObject element, IAcceptor<Issue> issues,
            String words, String otherWords) {
        String text = messages.text(message, words, other.getStartLine(),
                TextPosition.of(other, other.getOffset()).getColumn(), otherWords);
        issues.accept(NodeIssues.of(Severity.ERROR, ProblemCodes.DUPLICATE, text, node, other, element));
    }

    private void check(EcosystemModel model, IAcceptor<Issue> issues) {
        Integer version = model.getLanguageVersion();
        if (version != null && version != VERSION) {
            for (INode node : NodeModelUtils.findNodesForFeature(model,
                    EcosystemPackage.Literals.ECOSYSTEM_MODEL__LANGUAGE_VERSION)) {
                issues.accept(NodeIssues.of(Severity.WARNING, ProblemCodes.VERSION,
                        messages.text("version", version, VERSION), node, model));
            }
        }
    }

    private void check(Recurrence rhythm, IAcceptor<Issue> issues) {
        checkAtLeastOne(rhythm, EcosystemPackage.Literals.RECURRENCE__INTERVAL, rhythm.getInterval(), issues);
        checkAtLeastOne(rhythm, EcosystemPackage.Literals.RECURRENCE__COUNT, rhythm.getCount(), issues);
        Integer day = rhythm.getDayOfMonth();
        if (day != null && (day < 1 || day > MOST_DAYS_IN_MONTH)) {
            reportValue(rhythm, EcosystemPackage.Literals.RECURRENCE__DAY_OF_MONTH,
                    messages.text("value.dayOfMonth", day), issues);
        }
    }

    private void checkAtLeastOne(Recurrence rhythm, EAttribute feature, Integer value, IAcceptor<Issue> issues) {
        if (value != null && value < 1) {
            reportValue(rhythm, feature, messages.text("value.atLeastOne", value), issues);
        }
    }

    private static void reportValue(EObject element, EAttribute feature, String text, IAcceptor<Issue> issues) {
        for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
            issues.accept(NodeIssues.of(Severity.ERROR, ProblemCodes.VALUE, text, node, element));
        }
    }
}
