package cn.zhizhen.report.advice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.assessment.Enterprise;
import cn.zhizhen.report.assessment.Snapshot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typical firms of the region: the advice that must come for their trade and posts, and what belongs to another trade. */
class TypicalFirmsTest {

    @ParameterizedTest(name = "{0} hears {4}, as {5}")
    @CsvSource(delimiter = '|', textBlock = """
            铁合金 | 3140 | process  | molten-metal | ferroalloy-tapping          | people stand at the taphole
            铁合金 | 3140 | process  | molten-metal | ferroalloy-furnace-control  | few key processes are controlled
            电石   | 2613 | process  | molten-metal | carbide-tapping             | people tap at the furnace mouth
            电石   | 2613 | process  | molten-metal | carbide-furnace-top         | people work the charge surface
            民爆   | 2671 | process  | explosive    | explosives-headcount        | people stay in dangerous buildings
            民爆   | 2671 | process  | explosive    | explosives-charging-packing | charging and packing are fixed posts
            乳品   | 1442 | process  | heavy        | food-process-control        | sterilising and cleaning are by hand
            乳品   | 1442 | process  | heavy        | food-packing-palletising    | cases are stacked by hand
            水泥   | 3011 | process  | dust-noise   | kiln-control                | the kiln is not under control
            铁合金   | 3140 | process  | molten-metal | furnace-future-first  | machines are made for one furnace
            电石     | 2613 | process  | toxic        | furnace-gas-watch     | people patrol in carbon monoxide
            羊绒     | 1721 | discrete | repetitive   | wool-textile-control  | dyeing and spinning are by hand
            风电装备 | 3415 | discrete | dust-noise   | grinding-blasting     | blades are ground by hand
            工业硅   | 3218 | process  | molten-metal | hot-metal-now         | people stand before molten silicon
            疫苗     | 2762 | process  | toxic        | toxic-feeding         | people feed through open lids
            """)
    void advice_ofTheTrade_comes(String firm, String code, String type, String hazard, String item, String reason) {
        assertTrue(ids(firm(code, type, hazard)).contains(item), firm + " does not hear " + item + ": " + reason);
    }

    @ParameterizedTest(name = "{0} does not hear {4}, as {5}")
    @CsvSource(delimiter = '|', textBlock = """
            铁合金   | 3140 | process  | molten-metal | carbide-tapping             | it taps no carbide
            铁合金   | 3140 | process  | molten-metal | foundry-pouring             | it is no foundry
            电石     | 2613 | process  | molten-metal | ferroalloy-tapping          | its taphole is another one
            民爆     | 2671 | process  | explosive    | ferroalloy-furnace-control  | it has no furnace
            露天煤矿 | 0610 | process  | heavy        | chemical-bagging            | it bags no chemicals
            乳品     | 1442 | process  | heavy        | meat-cutting                | it cuts no meat
            羊绒     | 1721 | discrete | repetitive   | meat-cutting                | it cuts no meat
            风电装备 | 3415 | discrete | dust-noise   | carbon-cleaning             | it bakes no carbon
            水泥     | 3011 | process  | dust-noise   | interlock-and-dosing-first  | its kiln has them, and hears kiln-control
            疫苗     | 2762 | process  | toxic        | interlock-and-dosing-first  | it batches under good practice, not by dosing lines
            水泥     | 3011 | process  | dust-noise   | hazardous-reaction-control  | it runs no supervised reaction
            工业硅   | 3218 | process  | molten-metal | carbide-tapping             | it taps no carbide
            疫苗     | 2762 | process  | toxic        | carbide-furnace-top         | it has no furnace
            """)
    void advice_ofAnotherTrade_staysAway(
            String firm, String code, String type, String hazard, String item, String reason) {
        assertFalse(ids(firm(code, type, hazard)).contains(item), firm + " hears " + item + ", but " + reason);
    }

    private static List<String> ids(Snapshot firm) {
        return Selection.from(Library.load().items(), firm).items().stream()
                .map(advised -> advised.item().id())
                .toList();
    }

    private static Snapshot firm(String code, String type, String hazard) {
        var plant = Cases.plant("""
                {"industry-type": "%s", "dangerous-posts": "yes", "replacement-plan": "considering",
                 "scene-safety": 1, "scene-energy": 1, "scene-production": 1, "key-processes-total": 8,
                 "posts": [{"hazard": "%s"}]}""".formatted(type, hazard), 1, Cases.rate("key-process-control-rate", "40", "65"));
        var asked = plant.enterprise();
        var industry = new Enterprise.Industry(code.substring(0, 2), Cases.text(code), code, Cases.text(code));
        var enterprise = new Enterprise(
                asked.id(),
                asked.name(),
                asked.code(),
                asked.region(),
                industry,
                type,
                asked.size(),
                asked.aboveScale(),
                asked.employees(),
                asked.revenue(),
                asked.demonstration());
        return new Snapshot(
                plant.assessment(),
                plant.snapshot(),
                plant.submittedAt(),
                plant.digest(),
                enterprise,
                plant.campaign(),
                plant.questionnaire(),
                plant.answers(),
                plant.notAsked(),
                plant.outcomes());
    }
}
