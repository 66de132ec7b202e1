/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language;

import org.eclipse.emf.ecore.EPackage;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

import com.google.inject.Injector;

/** Sets the language up where no Eclipse platform does: makes its injector and registers it with EMF and Xtext. */
public class EcosystemStandaloneSetup extends EcosystemStandaloneSetupGenerated {

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(EcosystemPackage.eNS_URI, EcosystemPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
