package dev.smarketing.scoring;

import dev.smarketing.core.check.LineWidth;
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
        int points = lines.stream()
                .mapToInt(line -> LineWidth.of(line.points()))
                .max()
                .orElse(0);
        int subject = lines.stream()
                .mapToInt(line -> LineWidth.of(line.subject()))
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder(headline).append('\n');
        for (Line line : lines) {
            text.append("  ")
                    .append(" ".repeat(points - LineWidth.of(line.points())))
                    .append(line.points());
            text.append("  ").append(line.subject()).append(" ".repeat(subject - LineWidth.of(line.subject())));
            text.append("  ").append(line.reason()).append('\n');
        }
        return text.toString();
    }
}
