package cn.zhizhen.assessment.campaign;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.scoring.Indicator;
import cn.zhizhen.assessment.scoring.Scorecard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The documents of one campaign by version, and whether they fit each other. */
record Documents(Identity questionnaire, List<Identity> scorecards, Identity targets) {

    private static final int MOST = 10;

    static Documents of(Plan plan, Campaign campaign, Library library) {
        var current = library.current();
        var isNew = campaign.scorecards == null;
        return new Documents(
                either(plan.questionnaire(), isNew ? current.questionnaire() : campaign.questionnaire()),
                either(plan.scorecards(), isNew ? current.scorecards() : campaign.scorecardIdentities()),
                either(plan.targets(), isNew ? current.targets() : campaign.targets()));
    }

    private static <T> T either(T stated, T otherwise) {
        return stated == null ? otherwise : stated;
    }

    void apply(Campaign campaign) {
        campaign.questionnaireId = questionnaire.id();
        campaign.questionnaireVersion = questionnaire.version();
        campaign.targetsId = targets.id();
        campaign.targetsVersion = targets.version();
        campaign.scorecardIdentities(scorecards);
    }

    void check(FieldErrors errors, Library library) {
        errors.require(library.questionnaire(questionnaire).isPresent(), "questionnaire", "unknown-document");
        errors.require(library.targetSet(targets).isPresent(), "targets", "unknown-document");
        var fault = fault(library);
        errors.require(fault == null, "scorecards", fault);
        if (fault == null && library.targetSet(targets).isPresent()) {
            errors.require(targetsFit(library), "targets", "does-not-fit");
        }
    }

    /** The first thing that is wrong with the cards, null when nothing is. */
    private String fault(Library library) {
        var cards = scorecards.stream()
                .map(card -> card == null ? Optional.<Scorecard>empty() : library.scorecard(card))
                .toList();
        if (cards.isEmpty() || cards.stream().anyMatch(Optional::isEmpty)) {
            return "unknown-document";
        }
        if (cards.size() > MOST) {
            return "too-many";
        }
        var known = cards.stream().map(Optional::get).toList();
        if (isRepeated(known, Scorecard::id)) {
            return "repeated";
        }
        if (isRepeated(measured(known), Indicator::id)) {
            return "same-indicator";
        }
        return library.questionnaire(questionnaire).isEmpty()
                        || scorecards.stream().allMatch(card -> library.fits(card, questionnaire))
                ? null
                : "does-not-fit";
    }

    private static <T> boolean isRepeated(List<T> all, Function<T, String> id) {
        return all.stream().map(id).distinct().count() < all.size();
    }

    /** Marks that nothing of the campaign is held against belong to other cards. */
    private boolean targetsFit(Library library) {
        var measured = measured(scorecards.stream()
                .map(card -> library.scorecard(card).orElseThrow())
                .toList());
        var set = library.targetSet(targets).orElseThrow();
        return measured.isEmpty()
                || set.targets().stream()
                        .anyMatch(target -> measured.stream()
                                .anyMatch(indicator -> Objects.equals(indicator.id(), target.indicator())));
    }

    private static List<Indicator> measured(List<Scorecard> cards) {
        return cards.stream()
                .filter(card -> card.kind() == Scorecard.Kind.TARGETS)
                .flatMap(card -> card.indicators().stream())
                .toList();
    }
}
