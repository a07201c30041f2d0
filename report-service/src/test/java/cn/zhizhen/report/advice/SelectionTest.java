package cn.zhizhen.report.advice;

import static cn.zhizhen.report.advice.Cases.item;
import static cn.zhizhen.report.advice.Cases.plant;
import static cn.zhizhen.report.advice.Cases.rate;
import static cn.zhizhen.report.advice.Cases.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.assessment.Snapshot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final String NEAR = "{\"indicator\": \"near\", \"below\": \"target\"}";
    private static final String FAR = "{\"indicator\": \"far\", \"below\": \"target\"}";
    private static final String NEVER = "{\"indicator\": \"nowhere\", \"below\": \"target\"}";
    private static final LocalDate SUBMISSION = LocalDate.of(2026, 11, 20);

    private static final Snapshot PLANT =
            plant("{\"industry-type\": \"process\"}", 1, rate("near", "55", "60"), rate("far", "10", "60"));

    @Test
    void items_areOrderedByWeightThenGapThenHorizon() {
        var selection = Selection.from(
                List.of(
                        item("light", Theme.GREEN, Horizon.NOW, 1, FAR),
                        item("later", Theme.SCENES, Horizon.LATER, 2, FAR),
                        item("near", Theme.SECURITY, Horizon.NOW, 2, NEAR),
                        item("now", Theme.PLATFORM, Horizon.NOW, 2, FAR),
                        item("heavy", Theme.EQUIPMENT, Horizon.LATER, 3, NEAR)),
                PLANT);
        assertEquals(List.of("heavy", "now", "later", "near", "light"), ids(selection));
    }

    @Test
    void everyCondition_mustHold() {
        var selection = Selection.from(List.of(item("half", Theme.GREEN, Horizon.NOW, 3, FAR, NEVER)), PLANT);
        assertTrue(selection.items().isEmpty());
        assertEquals(0, selection.expired());
    }

    @Test
    void expired_isLeftOutAndCounted_theLastDayStillHolds() {
        var item = item("dated", Theme.GREEN, Horizon.NOW, 1, FAR);
        assertEquals(
                1,
                Selection.from(List.of(until(item, SUBMISSION)), PLANT).items().size());
        var late = Selection.from(List.of(until(item, SUBMISSION.minusDays(1))), PLANT);
        assertTrue(late.items().isEmpty());
        assertEquals(1, late.expired());
    }

    @Test
    void oneTheme_doesNotFillTheTopThree() {
        var selection = Selection.from(
                List.of(
                        item("a", Theme.REPLACEMENT, Horizon.NOW, 3, FAR),
                        item("b", Theme.REPLACEMENT, Horizon.NOW, 3, FAR),
                        item("c", Theme.REPLACEMENT, Horizon.NOW, 3, FAR),
                        item("d", Theme.GREEN, Horizon.NOW, 1, NEAR)),
                PLANT);
        assertEquals(List.of("a", "b", "d", "c"), ids(selection));
        assertEquals(3, selection.top().size());
    }

    @Test
    void oneTheme_alone_staysAsItIs() {
        var selection = Selection.from(
                List.of(
                        item("a", Theme.GREEN, Horizon.NOW, 3, FAR),
                        item("b", Theme.GREEN, Horizon.NOW, 3, FAR),
                        item("c", Theme.GREEN, Horizon.NOW, 3, FAR),
                        item("d", Theme.GREEN, Horizon.NOW, 3, FAR)),
                PLANT);
        assertEquals(List.of("a", "b", "c", "d"), ids(selection));
    }

    @Test
    void horizon_givesAtMostAsManyAsAsked() {
        var selection = Selection.from(
                List.of(
                        item("a", Theme.GREEN, Horizon.NOW, 3, FAR),
                        item("b", Theme.SCENES, Horizon.NOW, 3, FAR),
                        item("c", Theme.GREEN, Horizon.YEAR, 3, FAR)),
                PLANT);
        assertEquals(1, selection.of(Horizon.NOW, 1).size());
        assertEquals("c", selection.of(Horizon.YEAR, 6).get(0).item().id());
    }

    @Test
    void why_isFilledFromTheFirstIndicator() {
        var advised = Selection.from(List.of(item("a", Theme.GREEN, Horizon.NOW, 1, FAR, NEAR)), PLANT)
                .items()
                .get(0);
        assertEquals("10/60/15", advised.why().zh());
        assertEquals("far", advised.indicator());
        assertEquals(2, advised.evidence().size());
    }

    @Test
    void fits_everyGivenListMustNameTheEnterprise() {
        assertTrue(Cases.fits("{}").match(PLANT));
        assertTrue(Cases.fits(
                        "{\"divisions\": [\"31\"], \"classes\": [\"3140\"], \"types\": [\"process\"], \"sizes\": [\"medium\"], \"above-scale\": true}")
                .match(PLANT));
        assertFalse(
                Cases.fits("{\"divisions\": [\"31\"], \"sizes\": [\"small\"]}").match(PLANT));
        assertFalse(Cases.fits("{\"classes\": [\"2671\"]}").match(PLANT));
        assertFalse(Cases.fits("{\"types\": [\"discrete\"]}").match(PLANT));
        assertFalse(Cases.fits("{\"types\": [\"process\"]}").match(plant("{}", 1)), "the type was not answered");
    }

    private static List<String> ids(Selection selection) {
        return selection.items().stream().map(advised -> advised.item().id()).toList();
    }
}
