/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.disclosure;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Dependency;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Expense;
import org.ecosystemstudio.model.ecosystem.FinanceEntry;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Person;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.StateAidTest;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SwotItem;
import org.ecosystemstudio.model.ecosystem.SwotKind;
import org.ecosystemstudio.model.ecosystem.Visibility;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.model.ecosystem.Waiver;

/** What is taken out of a copy of a model for those who may not see it. */
final class Redaction {

    private static final Set<EAttribute> REMARKS = Set.of(Literals.MEASUREMENT__NOTE, Literals.HOURS_WORKED__NOTE,
            Literals.EXPENSE__NOTE, Literals.STEP_RECORD__NOTE, Literals.SEGMENT_RECORD__NOTE);

    private final Disclosure disclosure;

    Redaction(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Whether an element is not there for them, by its own mark or by its kind. */
    boolean hides(Element element) {
        if (!disclosure.shows(element)) {
            return true;
        }
        return switch (element) {
            case Risk risk -> hides(VisibilitySubject.RISKS);
            case Dependency dependency -> hides(VisibilitySubject.RISKS);
            case SwotItem item -> hides(VisibilitySubject.RISKS)
                    && (item.getKind() == SwotKind.WEAKNESS || item.getKind() == SwotKind.THREAT);
            case Person person -> hides(VisibilitySubject.PERSONS);
            case Waiver waiver -> hides(VisibilitySubject.OPEN_POINTS);
            case CostShare share -> hides(VisibilitySubject.AMOUNTS);
            case Expense expense -> hides(VisibilitySubject.AMOUNTS);
            case StateAidTest test -> hides(VisibilitySubject.AMOUNTS);
            case GrantCondition condition -> hides(VisibilitySubject.AMOUNTS);
            case Subsidy subsidy -> isForWhatIsHidden(subsidy);
            case FinanceEntry entry -> hides(VisibilitySubject.AMOUNTS) || isForWhatIsHidden(entry);
            case Agreement agreement -> isAmongPartners(agreement);
            case Decision decision -> isAmongPartners(decision);
            case AdministrationRule rule -> isAmongPartners(rule);
            default -> false;
        };
    }

    /** Clears the values of an element that stays. */
    void clear(EObject kept) {
        for (EAttribute attribute : kept.eClass().getEAllAttributes()) {
            if (hides(VisibilitySubject.AMOUNTS) && attribute.getEAttributeType() == Literals.MONEY
                    || !disclosure.showsInternalAffairs() && REMARKS.contains(attribute)) {
                kept.eUnset(attribute);
            }
        }
        if (hides(VisibilitySubject.AMOUNTS) && kept instanceof Subsidy subsidy) {
            subsidy.setShare(null);
        }
    }

    /** Money that may only be spent on what they do not see is no money for what they see. */
    private boolean isForWhatIsHidden(FinanceEntry entry) {
        List<NamedElement> purposes = entry.getPurposes().stream().filter(purpose -> !purpose.eIsProxy()).toList();
        return !purposes.isEmpty() && purposes.stream().allMatch(this::isWithinWhatIsHidden);
    }

    private boolean isWithinWhatIsHidden(Element element) {
        for (EObject here = element; here instanceof Element around; here = here.eContainer()) {
            if (!disclosure.shows(around)) {
                return true;
            }
        }
        return false;
    }

    private boolean hides(VisibilitySubject subject) {
        return !disclosure.shows(subject);
    }

    private boolean isAmongPartners(Element element) {
        return element.getVisibility() == Visibility.UNSPECIFIED && !disclosure.showsInternalAffairs();
    }
}
