package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The dimensions of an outcome as a web of axes from 0 to 100 per cent. */
public record Radar(List<Axis> axes, List<String> rings, String shape) {

    private static final double CENTRE_X = 170;
    private static final double CENTRE_Y = 125;
    private static final double RADIUS = 85;
    private static final double LABELS = 102;
    private static final int LONG = 14;

    /** One axis with the end of its line and the place of its name. */
    public record Axis(Text label, String x, String y, String labelX, String labelY, String anchor) {

        /** The name in one line, or in two where it is long: cut at the blank nearest to its middle. */
        public List<String> lines(String words) {
            var middle = words.length() / 2;
            return IntStream.range(0, words.length())
                    .filter(at -> words.length() > LONG && words.charAt(at) == ' ')
                    .boxed()
                    .min(Comparator.comparing(at -> Math.abs(at - middle)))
                    .map(at -> List.of(words.substring(0, at), words.substring(at + 1)))
                    .orElse(List.of(words));
        }
    }

    static Radar of(List<Outcome.Dimension> dimensions) {
        var count = dimensions.size();
        var axes = new ArrayList<Axis>();
        for (int index = 0; index < count; index++) {
            axes.add(new Axis(
                    dimensions.get(index).label(),
                    number(x(index, count, RADIUS)),
                    number(y(index, count, RADIUS)),
                    number(x(index, count, LABELS)),
                    number(y(index, count, LABELS) + 4),
                    anchor(x(index, count, LABELS))));
        }
        return new Radar(
                axes,
                IntStream.of(25, 50, 75, 100)
                        .mapToObj(share -> ring(count, share))
                        .toList(),
                IntStream.range(0, count)
                        .mapToObj(index -> point(
                                index,
                                count,
                                RADIUS * dimensions.get(index).share().doubleValue() / 100))
                        .collect(Collectors.joining(" ")));
    }

    private static String ring(int count, int share) {
        return IntStream.range(0, count)
                .mapToObj(index -> point(index, count, RADIUS * share / 100))
                .collect(Collectors.joining(" "));
    }

    private static String point(int index, int count, double radius) {
        return number(x(index, count, radius)) + "," + number(y(index, count, radius));
    }

    private static double x(int index, int count, double radius) {
        return CENTRE_X + radius * Math.sin(2 * Math.PI * index / count);
    }

    private static double y(int index, int count, double radius) {
        return CENTRE_Y - radius * Math.cos(2 * Math.PI * index / count);
    }

    private static String anchor(double x) {
        return Math.abs(x - CENTRE_X) < 5 ? "middle" : x > CENTRE_X ? "start" : "end";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
