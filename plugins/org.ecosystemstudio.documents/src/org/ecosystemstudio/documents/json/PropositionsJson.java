/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.Proposition;

/** Writes what the ecosystem offers, with what each actor puts in and gets out. */
final class PropositionsJson {

    private final EcosystemView view;
    private final References references;
    private final JsonText json;

    PropositionsJson(EcosystemView view, References references, JsonText json) {
        this.view = view;
        this.references = references;
        this.json = json;
    }

    void write() {
        json.objects("propositions", view.all(Proposition.class), this::proposition);
    }

    private void proposition(Proposition proposition) {
        references.head(proposition);
        references.texts("beneficiaries", proposition.getBeneficiaries());
        json.text("value", references.plain(proposition.getValue()));
        json.objects("contributions", proposition.getContributions(), this::contribution);
        json.objects("benefits", proposition.getBenefits(), this::benefit);
    }

    private void contribution(Contribution contribution) {
        references.one("actor", contribution.getActor());
        json.text("text", references.plain(contribution.getText()));
        json.choice("means", contribution.getMeans());
        json.money("worth", contribution.getWorth());
    }

    private void benefit(Benefit benefit) {
        references.one("actor", benefit.getActor());
        json.text("text", references.plain(benefit.getText()));
        json.money("worth", benefit.getWorth());
        json.choice("worthPer", benefit.getWorthPer());
    }
}
