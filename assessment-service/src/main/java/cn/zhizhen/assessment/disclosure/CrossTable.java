package cn.zhizhen.assessment.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Suppression in a table of counts that shows the total of each row and, as its last row, the total of each column: for
 * instance enterprises by league and level.
 *
 * <p>A count from 1 up to the minimum is hidden. In each row and each column what hides together then counts at least two
 * cells and at least the minimum of enterprises, so that no total gives it away. A row whose own total is too small hides
 * all its cells. A count of 0 is shown, unless it has to shield another.
 */
public final class CrossTable {

    private final int minimum;
    private final int[][] counts;
    private final boolean[][] hidden;
    private final int last;

    private CrossTable(int minimum, List<List<Integer>> rows) {
        this.minimum = Math.max(Disclosure.LEAST, minimum);
        this.last = rows.size();
        var columns = rows.isEmpty() ? 0 : rows.get(0).size();
        this.counts = new int[last + 1][columns];
        for (int row = 0; row < last; row++) {
            for (int column = 0; column < columns; column++) {
                counts[row][column] = rows.get(row).get(column);
                counts[last][column] += counts[row][column];
            }
        }
        this.hidden = new boolean[last + 1][columns];
    }

    /**
     * @param rows counts of the rows without their total, all of one length
     * @return for each row, and for the total row as the last, which cells are hidden
     */
    public static List<List<Boolean>> judge(int minimum, List<List<Integer>> rows) {
        var table = new CrossTable(minimum, rows);
        table.hideSmall();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row <= table.last; row++) {
                changed |= table.protect(table.row(row));
            }
            for (int column = 0; column < table.columns(); column++) {
                changed |= table.protect(table.column(column));
            }
        }
        return table.verdict();
    }

    private record Cell(int row, int column) {}

    private int columns() {
        return counts[0].length;
    }

    private void hideSmall() {
        for (int row = 0; row <= last; row++) {
            var total = Arrays.stream(counts[row]).sum();
            for (int column = 0; column < columns(); column++) {
                var count = counts[row][column];
                hidden[row][column] = total > 0 && total < minimum || count > 0 && count < minimum;
            }
        }
    }

    private List<Cell> row(int row) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < columns(); column++) {
            cells.add(new Cell(row, column));
        }
        return cells;
    }

    /** The rows of one column and its total, which is one more cell of the equation. */
    private List<Cell> column(int column) {
        var cells = new ArrayList<Cell>();
        for (int row = 0; row <= last; row++) {
            cells.add(new Cell(row, column));
        }
        return cells;
    }

    /** Hides the next smallest cells of a line, empty ones last, until what is hidden in it cannot be found from the rest. */
    private boolean protect(List<Cell> line) {
        var changed = false;
        while (isExposed(line)) {
            var next = line.stream()
                    .filter(cell -> !hidden[cell.row][cell.column])
                    .min(Comparator.comparing((Cell cell) -> counts[cell.row][cell.column] == 0)
                            .thenComparing(cell -> counts[cell.row][cell.column]));
            if (next.isEmpty()) {
                return changed;
            }
            hidden[next.get().row][next.get().column] = true;
            changed = true;
        }
        return changed;
    }

    /** True while one cell, or too few enterprises, could be found as what the shown cells leave of the total. */
    private boolean isExposed(List<Cell> line) {
        int cells = 0;
        int enterprises = 0;
        for (var cell : line) {
            if (hidden[cell.row][cell.column]) {
                cells++;
                enterprises += counts[cell.row][cell.column];
            }
        }
        return cells == 1 || enterprises > 0 && enterprises < minimum;
    }

    private List<List<Boolean>> verdict() {
        var verdict = new ArrayList<List<Boolean>>();
        for (var row : hidden) {
            var cells = new ArrayList<Boolean>();
            for (var cell : row) {
                cells.add(cell);
            }
            verdict.add(List.copyOf(cells));
        }
        return List.copyOf(verdict);
    }
}
