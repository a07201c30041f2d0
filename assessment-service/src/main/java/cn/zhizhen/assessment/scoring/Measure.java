package cn.zhizhen.assessment.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rule that turns answers into a value. Each rule knows which answers it reads and what a missing one means. */
sealed interface Measure {

    Measured of(Filling filling);

    List<String> reads();

    /** Share of a part in a whole, in percent. A whole of zero gives no rate. */
    record Rate(String part, String whole) implements Measure {

        @Override
        public Measured of(Filling filling) {
            var numerator = filling.answers().number(part);
            var denominator = filling.answers().number(whole);
            if (denominator.isEmpty()) {
                return Measured.absent(filling.absenceOf(whole), filling, part, whole);
            }
            if (denominator.get().signum() == 0) {
                return Measured.absent(Absence.ZERO_WHOLE, filling, part, whole);
            }
            if (numerator.isEmpty()) {
                return Measured.absent(filling.absenceOf(part), filling, part, whole);
            }
            return new Measured(
                    Decimals.percent(numerator.get(), denominator.get()),
                    numerator.get(),
                    denominator.get(),
                    null,
                    null,
                    Measured.path(filling, part, whole));
        }

        @Override
        public List<String> reads() {
            return List.of(part, whole);
        }
    }

    /** Sum of the points of the chosen options. */
    record Options(String answer, Map<String, BigDecimal> points, String noData) implements Measure {

        @Override
        public Measured of(Filling filling) {
            var chosen = filling.answers()
                    .options(answer)
                    .or(() -> filling.answers().option(answer).map(List::of));
            if (chosen.isEmpty()) {
                return Measured.absent(filling.absenceOf(answer), filling, answer);
            }
            if (noData != null && chosen.get().contains(noData)) {
                return Measured.absent(Absence.NO_DATA, filling, answer);
            }
            var sum = chosen.get().stream()
                    .map(option -> points.getOrDefault(option, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var step = new Measured.Step(answer, filling.answers().value(answer).orElseThrow(), sum);
            return new Measured(sum, null, null, sum, null, List.of(step));
        }

        @Override
        public List<String> reads() {
            return List.of(answer);
        }
    }

    /** The level that was chosen on a scale. */
    record Level(String answer) implements Measure {

        @Override
        public Measured of(Filling filling) {
            return filling.answers()
                    .number(answer)
                    .map(level -> Measured.value(level, filling, answer))
                    .orElseGet(() -> Measured.absent(filling.absenceOf(answer), filling, answer));
        }

        @Override
        public List<String> reads() {
            return List.of(answer);
        }
    }

    /**
     * A level as a percentage of the one at which the matter is settled; higher ones count as that one. Where it was not asked
     * because what lies beside it is not there yet, there is nothing of it either.
     */
    record Towards(String answer, BigDecimal full, String beside) implements Measure {

        @Override
        public Measured of(Filling filling) {
            return filling.answers()
                    .number(answer)
                    .map(level -> Measured.value(Decimals.percent(level.min(full), full), filling, answer))
                    .orElseGet(() -> without(filling));
        }

        private Measured without(Filling filling) {
            var absence = filling.absenceOf(answer);
            if (beside == null) {
                return Measured.absent(absence, filling, answer);
            }
            return absence == Absence.NOT_ASKED && filling.answers().has(beside)
                    ? Measured.value(Decimals.percent(BigDecimal.ZERO, full), filling, beside)
                    : Measured.absent(Absence.UNANSWERED, filling, answer);
        }

        @Override
        public List<String> reads() {
            return beside == null ? List.of(answer) : List.of(answer, beside);
        }
    }

    /** 100 for yes, 0 for no: over many enterprises its mean is the share of those that said yes. */
    record YesNo(String answer) implements Measure {

        @Override
        public Measured of(Filling filling) {
            return filling.answers()
                    .option(answer)
                    .map(option -> {
                        var yes = option.equals("yes") ? BigDecimal.ONE : BigDecimal.ZERO;
                        return new Measured(
                                Decimals.percent(yes, BigDecimal.ONE),
                                yes,
                                BigDecimal.ONE,
                                null,
                                null,
                                Measured.path(filling, answer));
                    })
                    .orElseGet(() -> Measured.absent(filling.absenceOf(answer), filling, answer));
        }

        @Override
        public List<String> reads() {
            return List.of(answer);
        }
    }

    /** Percentage of the answered scales that stand at a level or higher. */
    record ShareAtLevel(List<String> answers, BigDecimal atLeast) implements Measure {

        @Override
        public Measured of(Filling filling) {
            var levels = new ArrayList<BigDecimal>();
            answers.forEach(answer -> filling.answers().number(answer).ifPresent(levels::add));
            var names = answers.toArray(String[]::new);
            if (levels.isEmpty()) {
                var isAsked = answers.stream().anyMatch(answer -> filling.absenceOf(answer) == Absence.UNANSWERED);
                return Measured.absent(isAsked ? Absence.UNANSWERED : Absence.NOT_ASKED, filling, names);
            }
            var reached = new BigDecimal(levels.stream()
                    .filter(level -> level.compareTo(atLeast) >= 0)
                    .count());
            var known = new BigDecimal(levels.size());
            return new Measured(
                    Decimals.percent(reached, known), reached, known, null, null, Measured.path(filling, names));
        }

        @Override
        public List<String> reads() {
            return answers;
        }
    }
}
