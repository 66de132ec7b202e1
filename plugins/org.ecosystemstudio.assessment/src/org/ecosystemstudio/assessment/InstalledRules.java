/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.actions.Act1OwnerAndDeliverable;
import org.ecosystemstudio.assessment.actions.Act2PriorityTimeAndBudget;
import org.ecosystemstudio.assessment.actions.Act3ProgressMeasure;
import org.ecosystemstudio.assessment.actions.Act4DatesMakeSense;
import org.ecosystemstudio.assessment.actions.Act5DeadlinesLeaveTime;
import org.ecosystemstudio.assessment.actions.Act6RhythmEndAndTasks;
import org.ecosystemstudio.assessment.actions.Act7NobodyOverloaded;
import org.ecosystemstudio.assessment.actions.Act8SharedAndSplit;
import org.ecosystemstudio.assessment.communication.Com1EveryAudienceReached;
import org.ecosystemstudio.assessment.communication.Com2ThreeDirections;
import org.ecosystemstudio.assessment.complementarity.Sf11EveryParticipantContributes;
import org.ecosystemstudio.assessment.complementarity.Sf12RequiredCapabilitiesOffered;
import org.ecosystemstudio.assessment.complementarity.Sf13MutualDependence;
import org.ecosystemstudio.assessment.complementarity.Sf14CompetitorsHaveAgreed;
import org.ecosystemstudio.assessment.complementarity.Sf15LittleCompetition;
import org.ecosystemstudio.assessment.complementarity.Sf16SingleSourcesCovered;
import org.ecosystemstudio.assessment.definition.Def1ParticipantsDiffer;
import org.ecosystemstudio.assessment.definition.Def2NobodyControlsAll;
import org.ecosystemstudio.assessment.definition.Def3EnoughParticipants;
import org.ecosystemstudio.assessment.definition.Def4SharedProposition;
import org.ecosystemstudio.assessment.definition.Def5HardToCopy;
import org.ecosystemstudio.assessment.driving.Sf61ThereIsADriver;
import org.ecosystemstudio.assessment.driving.Sf62DriverIsSolid;
import org.ecosystemstudio.assessment.driving.Sf63PlanIsFunded;
import org.ecosystemstudio.assessment.finance.Fin1CostIsCovered;
import org.ecosystemstudio.assessment.finance.Fin2SubsidiesAreTested;
import org.ecosystemstudio.assessment.finance.Fin3ConditionsAreAnchored;
import org.ecosystemstudio.assessment.finance.Fin4SharesAndAmounts;
import org.ecosystemstudio.assessment.finance.Fin5RecordsAreReady;
import org.ecosystemstudio.assessment.goals.Goal1Specific;
import org.ecosystemstudio.assessment.goals.Goal2Measurable;
import org.ecosystemstudio.assessment.goals.Goal3AmbitiousAndAttainable;
import org.ecosystemstudio.assessment.goals.Goal4TimeBound;
import org.ecosystemstudio.assessment.goals.Goal5WorkedOn;
import org.ecosystemstudio.assessment.goals.Goal6ActionsServeGoals;
import org.ecosystemstudio.assessment.goals.Goal7NoCycle;
import org.ecosystemstudio.assessment.governance.Gov1LeadingGroup;
import org.ecosystemstudio.assessment.governance.Gov2DecisionRights;
import org.ecosystemstudio.assessment.governance.Gov3EscalationPath;
import org.ecosystemstudio.assessment.governance.Gov4OverviewOfExecution;
import org.ecosystemstudio.assessment.housekeeping.Set1SettingsFit;
import org.ecosystemstudio.assessment.housekeeping.Txt1NoPlaceholder;
import org.ecosystemstudio.assessment.mapping.Map1ScopeHasBorders;
import org.ecosystemstudio.assessment.mapping.Map2InterestsKnown;
import org.ecosystemstudio.assessment.mapping.Map3TechnologiesHaveTrl;
import org.ecosystemstudio.assessment.mapping.Map4MainGoalsAnswerSharedInterests;
import org.ecosystemstudio.assessment.mapping.Map5FocusAndMass;
import org.ecosystemstudio.assessment.monitoring.Mon1GoalsAreWatched;
import org.ecosystemstudio.assessment.monitoring.Mon2MeasurementsInOrder;
import org.ecosystemstudio.assessment.monitoring.Mon3DeviationsGetAResponse;
import org.ecosystemstudio.assessment.monitoring.Mon4EcosystemAndEnvironment;
import org.ecosystemstudio.assessment.proposition.Prop1ParticipantsAgree;
import org.ecosystemstudio.assessment.proposition.Prop2OwnInterestsLinked;
import org.ecosystemstudio.assessment.proposition.Prop3EnvironmentAndRisks;
import org.ecosystemstudio.assessment.purpose.Sf21AmbitionAndGoal;
import org.ecosystemstudio.assessment.purpose.Sf22BeneficiaryAndValue;
import org.ecosystemstudio.assessment.purpose.Sf23Urgency;
import org.ecosystemstudio.assessment.purpose.Sf24GoalsSupported;
import org.ecosystemstudio.assessment.questions.Qst1QuestionsOfDoneSteps;
import org.ecosystemstudio.assessment.repeating.Rep1SprintSaysWhatChanged;
import org.ecosystemstudio.assessment.repeating.Rep2SprintGoesThroughAllSteps;
import org.ecosystemstudio.assessment.returns.Sf31EveryParticipantBenefits;
import org.ecosystemstudio.assessment.returns.Sf32CostsDeclared;
import org.ecosystemstudio.assessment.returns.Sf33BenefitOutweighsCost;
import org.ecosystemstudio.assessment.returns.Sf34HighRisksLookedAfter;
import org.ecosystemstudio.assessment.returns.Sf35CostsSpread;
import org.ecosystemstudio.assessment.returns.Sf36BenefitKnownAtCommitment;
import org.ecosystemstudio.assessment.roles.Sf51EveryParticipantHasARole;
import org.ecosystemstudio.assessment.roles.Sf52EveryRoleHasAnExpectation;
import org.ecosystemstudio.assessment.roles.Sf53LeadApplicantAndOverview;
import org.ecosystemstudio.assessment.success.Sf71SuccessesReached;
import org.ecosystemstudio.assessment.success.Sf72SuccessesCelebrated;
import org.ecosystemstudio.assessment.success.Sf73EarlyMilestone;
import org.ecosystemstudio.assessment.trust.Sf41EveryParticipantCommits;
import org.ecosystemstudio.assessment.trust.Sf42SeveralCommitMeans;
import org.ecosystemstudio.assessment.trust.Sf43RecurringMeeting;
import org.ecosystemstudio.assessment.trust.Sf44AgreementsOnKnowledge;
import org.ecosystemstudio.assessment.type.Typ1ContentFitsType;
import org.ecosystemstudio.assessment.waivers.Wai1NotExpired;
import org.ecosystemstudio.assessment.waivers.Wai2Needed;
import org.ecosystemstudio.assessment.waivers.Wai3CanTakeEffect;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * The rules that models are assessed by: the method's own, in the order of the catalogue, then those of others. Others
 * add a rule by a jar that names it in {@code META-INF/services/org.ecosystemstudio.assessment.Rule}, or by a plug-in of
 * Eclipse at the extension point {@code org.ecosystemstudio.assessment.rules}. A rule that comes by both is there once.
 */
public final class InstalledRules {

    private static final List<Rule> OWN = List.of(
            new Sf11EveryParticipantContributes(),
            new Sf12RequiredCapabilitiesOffered(),
            new Sf13MutualDependence(),
            new Sf14CompetitorsHaveAgreed(),
            new Sf15LittleCompetition(),
            new Sf16SingleSourcesCovered(),
            new Sf21AmbitionAndGoal(),
            new Sf22BeneficiaryAndValue(),
            new Sf23Urgency(),
            new Sf24GoalsSupported(),
            new Sf31EveryParticipantBenefits(),
            new Sf32CostsDeclared(),
            new Sf33BenefitOutweighsCost(),
            new Sf34HighRisksLookedAfter(),
            new Sf35CostsSpread(),
            new Sf36BenefitKnownAtCommitment(),
            new Sf41EveryParticipantCommits(),
            new Sf42SeveralCommitMeans(),
            new Sf43RecurringMeeting(),
            new Sf44AgreementsOnKnowledge(),
            new Sf51EveryParticipantHasARole(),
            new Sf52EveryRoleHasAnExpectation(),
            new Sf53LeadApplicantAndOverview(),
            new Sf61ThereIsADriver(),
            new Sf62DriverIsSolid(),
            new Sf63PlanIsFunded(),
            new Sf71SuccessesReached(),
            new Sf72SuccessesCelebrated(),
            new Sf73EarlyMilestone(),
            new Def1ParticipantsDiffer(),
            new Def2NobodyControlsAll(),
            new Def3EnoughParticipants(),
            new Def4SharedProposition(),
            new Def5HardToCopy(),
            new Typ1ContentFitsType(),
            new Map1ScopeHasBorders(),
            new Map2InterestsKnown(),
            new Map3TechnologiesHaveTrl(),
            new Map4MainGoalsAnswerSharedInterests(),
            new Map5FocusAndMass(),
            new Prop1ParticipantsAgree(),
            new Prop2OwnInterestsLinked(),
            new Prop3EnvironmentAndRisks(),
            new Goal1Specific(),
            new Goal2Measurable(),
            new Goal3AmbitiousAndAttainable(),
            new Goal4TimeBound(),
            new Goal5WorkedOn(),
            new Goal6ActionsServeGoals(),
            new Goal7NoCycle(),
            new Gov1LeadingGroup(),
            new Gov2DecisionRights(),
            new Gov3EscalationPath(),
            new Gov4OverviewOfExecution(),
            new Fin1CostIsCovered(),
            new Fin2SubsidiesAreTested(),
            new Fin3ConditionsAreAnchored(),
            new Fin4SharesAndAmounts(),
            new Fin5RecordsAreReady(),
            new Act1OwnerAndDeliverable(),
            new Act2PriorityTimeAndBudget(),
            new Act3ProgressMeasure(),
            new Act4DatesMakeSense(),
            new Act5DeadlinesLeaveTime(),
            new Act6RhythmEndAndTasks(),
            new Act7NobodyOverloaded(),
            new Act8SharedAndSplit(),
            new Com1EveryAudienceReached(),
            new Com2ThreeDirections(),
            new Mon1GoalsAreWatched(),
            new Mon2MeasurementsInOrder(),
            new Mon3DeviationsGetAResponse(),
            new Mon4EcosystemAndEnvironment(),
            new Rep1SprintSaysWhatChanged(),
            new Rep2SprintGoesThroughAllSteps(),
            new Qst1QuestionsOfDoneSteps(),
            new Wai1NotExpired(),
            new Wai2Needed(),
            new Wai3CanTakeEffect(),
            new Set1SettingsFit(),
            new Txt1NoPlaceholder());

    private InstalledRules() {
    }

    /** The method's own rules. */
    public static List<Rule> own() {
        return OWN;
    }

    /** The method's own rules, then those of others that come with this class. */
    public static List<Rule> all() {
        return seenBy(InstalledRules.class.getClassLoader());
    }

    /** What the installed rule with the code is; empty when there is none. */
    public static Optional<RuleDescription> find(String code) {
        return RuleCatalogue.find(code).or(() -> all().stream().map(Rule::description)
                .filter(rule -> rule.code().equals(code)).findFirst());
    }

    /**
     * The method's own rules, then those of others, in the order of their codes.
     *
     * @param loader where rules of others are looked for
     * @throws ServiceConfigurationError when a rule of others is named but cannot be made
     */
    public static List<Rule> seenBy(ClassLoader loader) {
        Map<String, Rule> others = new HashMap<>();
        ServiceLoader.load(Rule.class, loader).forEach(rule -> others.putIfAbsent(rule.getClass().getName(), rule));
        RegisteredRules.here().forEach(rule -> others.putIfAbsent(rule.getClass().getName(), rule));
        Stream<Rule> inOrder = others.values().stream()
                .sorted(Comparator.comparing((Rule rule) -> rule.description().code())
                        .thenComparing(rule -> rule.getClass().getName()));
        return Stream.concat(OWN.stream(), inOrder).toList();
    }
}
