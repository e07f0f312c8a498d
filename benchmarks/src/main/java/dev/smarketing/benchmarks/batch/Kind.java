package dev.smarketing.benchmarks.batch;

import dev.smarketing.core.lead.ActivityType;
import java.util.Arrays;
import java.util.List;

/** What a lead may do, the most frequent first. */
enum Kind {
    PAGE_VIEW(42, "page view"),
    EMAIL_OPEN(27, "e-mail open"),
    PRICING_PAGE(9, "pricing page"),
    EMAIL_CLICK(7, "e-mail click"),
    DOWNLOAD(5, "download"),
    FORM(3.5, "form"),
    WEBINAR_REGISTERED(3, "webinar registered"),
    WEBINAR_ATTENDED(1.8, "webinar attended"),
    DEMO_REQUEST(0.7, "demo request"),
    UNSUBSCRIBE(1, "unsubscribe");

    private final double percent;
    private final String text;

    private static final List<ActivityType> TYPES =
            Arrays.stream(values()).map(kind -> ActivityType.of(kind.text)).toList();

    Kind(double percent, String text) {
        this.percent = percent;
        this.text = text;
    }

    /** Its place in columns and tables, which are made anew by each program. */
    @SuppressWarnings("EnumOrdinal")
    int code() {
        return ordinal();
    }

    double percent() {
        return percent;
    }

    ActivityType type() {
        return TYPES.get(code());
    }
}
