package cn.zhizhen.report.advice;

import static cn.zhizhen.report.advice.Cases.item;
import static cn.zhizhen.report.advice.Cases.plant;
import static cn.zhizhen.report.advice.Cases.rate;

import cn.zhizhen.report.assessment.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What must hold of every selection, whatever the library looks like. */
class SelectionLawsTest {

    private static final Snapshot PLANT =
            plant("{}", 1, rate("a", "10", "60"), rate("b", "50", "60"), rate("c", null, "60"));

    @Property(tries = 200)
    boolean orderOfTheFiles_doesNotMatter(
            @ForAll @Size(max = 12) List<@IntRange(max = 239) Integer> seeds, @ForAll long shuffle) {
        var library = library(seeds);
        var shuffled = new ArrayList<>(library);
        Collections.shuffle(shuffled, new Random(shuffle));
        return Selection.from(library, PLANT).equals(Selection.from(shuffled, PLANT));
    }

    @Property(tries = 200)
    boolean nothingIsLostOrInvented(@ForAll @Size(max = 12) List<@IntRange(max = 239) Integer> seeds) {
        var library = library(seeds);
        var selected = Selection.from(library, PLANT).items().stream()
                .map(Advised::item)
                .toList();
        var holding = library.stream()
                .filter(item -> item.when().stream()
                        .allMatch(condition -> condition.test(PLANT).isPresent()))
                .toList();
        return selected.size() == holding.size() && selected.containsAll(holding);
    }

    @Property(tries = 200)
    boolean topThree_areOfOneThemeOnlyWhenAllAre(@ForAll @Size(max = 12) List<@IntRange(max = 239) Integer> seeds) {
        var selection = Selection.from(library(seeds), PLANT);
        return selection.top().size() < 3 || themes(selection.top()) > 1 || themes(selection.items()) == 1;
    }

    @Property(tries = 200)
    boolean belowTheTop_weightNeverRises(@ForAll @Size(max = 12) List<@IntRange(max = 239) Integer> seeds) {
        var items = Selection.from(library(seeds), PLANT).items();
        return IntStream.range(3, items.size() - 1)
                .allMatch(i ->
                        items.get(i).item().weight() >= items.get(i + 1).item().weight());
    }

    private static long themes(List<Advised> items) {
        return items.stream().map(advised -> advised.item().theme()).distinct().count();
    }

    /** Items spelled from numbers: theme, horizon, weight and which rate they ask about. */
    private static List<AdviceItem> library(List<Integer> seeds) {
        return IntStream.range(0, seeds.size())
                .mapToObj(i -> {
                    var seed = seeds.get(i);
                    return item(
                            "item-" + i,
                            Theme.values()[seed % 4],
                            Horizon.values()[seed / 4 % 3],
                            1 + seed / 12 % 3,
                            "{\"indicator\": \"%s\", \"below\": \"target\"}".formatted("abc".charAt(seed / 36 % 3)));
                })
                .toList();
    }
}
