/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.junit.jupiter.api.Test;

class MetamodelTest {

    private static final String VALUES = "org.ecosystemstudio.model.values.";

    private static final List<String> ALWAYS_STATED = List.of("VisibilitySubject", "ThresholdDirection",
            "MonitoringTask", "ChangeOrigin", "MethodStep", "SwotKind");

    private final EPackage model = load();

    @Test
    void explainsEveryClassFeatureOperationAndEnumeration() {
        List<String> silent = new ArrayList<>();
        for (EClassifier classifier : model.getEClassifiers()) {
            note(classifier, classifier.getName(), silent);
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    note(feature, type.getName() + "." + feature.getName(), silent);
                }
                for (EOperation operation : type.getEOperations()) {
                    note(operation, type.getName() + "." + operation.getName(), silent);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void isValidEcore() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(model);
        assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic.getChildren().toString());
    }

    @Test
    void holdsMoneyDurationsAndDatesAsRealTypes() {
        for (String name : List.of("CalendarPeriod", "DateRange", "Money", "TimeSpan", "TrlRange")) {
            EDataType type = (EDataType) EcosystemPackage.eINSTANCE.getEClassifier(name);
            assertEquals(VALUES + name, type.getInstanceClassName());
            assertNotNull(type.getInstanceClass());
        }
    }

    @Test
    void readsAndWritesItsValuesAsText() {
        var factory = EcosystemPackage.eINSTANCE.getEcosystemFactory();
        for (String[] sample : new String[][] { { "CalendarPeriod", "2026-Q3" }, { "DateRange", "2026-01 to 2027-12" },
                { "Money", "25000 EUR" }, { "TimeSpan", "40 h" }, { "TrlRange", "4 to 7" }, { "Decimal", "12.5" } }) {
            EDataType type = (EDataType) EcosystemPackage.eINSTANCE.getEClassifier(sample[0]);
            assertEquals(sample[1], factory.convertToString(type, factory.createFromString(type, sample[1])));
        }
    }

    @Test
    void tellsUnstatedEnumerationsFromStatedOnes() {
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    if (feature.getEType() instanceof EEnum literals && !feature.isMany()) {
                        String first = literals.getELiterals().getFirst().getLiteral();
                        assertTrue(first.equals("unspecified") || ALWAYS_STATED.contains(literals.getName()),
                                type.getName() + "." + feature.getName());
                    }
                }
            }
        }
    }

    private static void note(EModelElement element, String name, List<String> silent) {
        String documentation = EcoreUtil.getDocumentation(element);
        if (documentation == null || documentation.length() < 5) {
            silent.add(name);
        }
    }

    private static EPackage load() {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        URI uri = URI.createURI(EcosystemPackage.class.getResource("/model/ecosystem.ecore").toString());
        Resource resource = resources.getResource(uri, true);
        return (EPackage) resource.getContents().getFirst();
    }
}
