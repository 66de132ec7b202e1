/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.EcosystemType;
import org.ecosystemstudio.model.ecosystem.EntrepreneurialDomainKind;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.Topic;

/** Fixes of TYP: an ecosystem shows what its type turns on. */
final class TypeFixes {

    private TypeFixes() {
    }

    static void addTo(FixList list) {
        list.add("TYP1", Ecosystem.class, TypeFixes::nameFocalActor, "business.focal", "platform.actor");
        list.add("TYP1", Ecosystem.class, TypeFixes::namePlatform, "platform.technology");
        list.add("TYP1", Ecosystem.class, (ecosystem, model, finding) -> List
                .of(model.ask(ecosystem, Literals.ECOSYSTEM__JOINT_SEARCH, "joint.search")), "knowledge.search");
        list.add("TYP1", Ecosystem.class, (ecosystem, model, finding) -> List
                .of(model.ask(ecosystem, Literals.ECOSYSTEM__INNOVATION, "innovation")), "innovation.innovation");
        list.add("TYP1", Ecosystem.class, (ecosystem, model, finding) -> List
                .of(model.ask(ecosystem, Literals.ECOSYSTEM__REGION, "region")), "regional.region");
        list.add("TYP1", Ecosystem.class, TypeFixes::addDomains, "entrepreneurial.domains");
    }

    private static List<EditOperation> nameFocalActor(Ecosystem ecosystem, EditedModel model, Finding finding) {
        boolean company = ecosystem.getType() == EcosystemType.BUSINESS;
        return model.eachParticipant(actor -> actor.getKind() == ActorKind.COMPANY ? 2
                : company && actor.getKind() != ActorKind.UNSPECIFIED ? -1 : actor.isDriver() ? 1 : 0,
                actor -> new SetValue(ecosystem, Literals.ECOSYSTEM__FOCAL_ACTOR, actor));
    }

    /** Names a technology or capability as the platform; makes a technology where there is none. */
    private static List<EditOperation> namePlatform(Ecosystem ecosystem, EditedModel model, Finding finding) {
        List<Topic> topics = model.best(model.view().all(Topic.class),
                topic -> topic instanceof Theme theme && theme.isTechnology() ? 1 : 0);
        if (topics.isEmpty()) {
            Draft technology = model.named(Literals.THEME, "technology").with(Literals.THEME__TECHNOLOGY, true);
            return List.of(EditedModel.together(Sentence.of("platform"), List.of(model.addOnTop(technology.element()),
                    new SetValue(ecosystem, Literals.ECOSYSTEM__PLATFORM, technology.element()))));
        }
        return topics.stream()
                .<EditOperation>map(topic -> new SetValue(ecosystem, Literals.ECOSYSTEM__PLATFORM, topic)).toList();
    }

    private static List<EditOperation> addDomains(Ecosystem ecosystem, EditedModel model, Finding finding) {
        Set<EntrepreneurialDomainKind> missing =
                EnumSet.complementOf(EnumSet.of(EntrepreneurialDomainKind.UNSPECIFIED));
        ecosystem.getDomains().forEach(domain -> missing.remove(domain.getKind()));
        List<EditOperation> additions = missing.stream()
                .<EditOperation>map(kind -> new AddElement(ecosystem, Literals.ECOSYSTEM__DOMAINS,
                        Draft.of(Literals.ENTREPRENEURIAL_DOMAIN).with(Literals.ENTREPRENEURIAL_DOMAIN__KIND, kind)
                                .with(Literals.ENTREPRENEURIAL_DOMAIN__TEXT, model.placeholder("domain")).element()))
                .toList();
        return List.of(EditedModel.together(Sentence.of("domains", List.copyOf(missing)), additions));
    }
}
