package cn.zhizhen.assessment.demonstration;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time, so that demonstration data is the same on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A number around a mean, cut off at the bounds. */
    double around(double mean, double deviation, double lowest, double highest) {
        return Math.max(lowest, Math.min(highest, mean + random.nextGaussian() * deviation));
    }
}
