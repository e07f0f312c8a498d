package dev.smarketing.scoring;

import java.util.ArrayList;
import java.util.List;

/** Lines of an explanation in three columns: points, what they belong to, why. */
final class Lines {

    private final List<Line> lines = new ArrayList<>();

    private record Line(String points, String subject, String reason) {}

    void add(String points, String subject, String reason) {
        lines.add(new Line(points, subject, reason));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String below(String headline) {
        int points =
                lines.stream().mapToInt(line -> line.points().length()).max().orElse(0);
        int subject =
                lines.stream().mapToInt(line -> line.subject().length()).max().orElse(0);
        StringBuilder text = new StringBuilder(headline).append('\n');
        for (Line line : lines) {
            text.append("  ")
                    .append(" ".repeat(points - line.points().length()))
                    .append(line.points());
            text.append("  ")
                    .append(line.subject())
                    .append(" ".repeat(subject - line.subject().length()));
            text.append("  ").append(line.reason()).append('\n');
        }
        return text.toString();
    }
}
