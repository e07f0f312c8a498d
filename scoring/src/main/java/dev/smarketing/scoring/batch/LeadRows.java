package dev.smarketing.scoring.batch;

import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The leads of columns in the making: their ids, and the pages that are changed. */
final class LeadRows {

    private final int attributes;
    private final List<LeadPage> pages = new ArrayList<>();
    private final List<@Nullable PageDraft> drafts = new ArrayList<>();
    private Dictionary<String> ids;
    private boolean idsShared;

    LeadRows(int attributes) {
        this.attributes = attributes;
        this.ids = new Dictionary<>();
    }

    /** Leads that others are added to without a trace in the first ones. */
    LeadRows(LeadColumns start) {
        this.attributes = start.codedAttributes().size();
        this.ids = start.ids();
        this.idsShared = true;
        for (int p = 0; p < start.pageCount(); p++) {
            pages.add(start.page(p));
            drafts.add(null);
        }
    }

    int size() {
        return ids.size();
    }

    int pageCount() {
        return pages.size();
    }

    Dictionary<String> ids() {
        return ids;
    }

    /** Makes room for so many leads more. */
    void reserve(int more) {
        if (!idsShared) {
            ids.reserve(more);
        }
    }

    /** The id of the lead of a row. */
    String id(int row) {
        return ids.value(row + 1);
    }

    /** The row of a lead, a new one if it was not known yet. */
    int row(String id, int most, int properties) {
        int known = ids.seek(Objects.requireNonNull(id, "id"));
        if (known > 0) {
            return known - 1;
        }
        Require.text(id, "lead id");
        int row = ids.size();
        if (row == most) {
            throw new IllegalStateException("columns hold up to " + most + " leads; put lead '" + id
                    + "' and those after it into columns of their own");
        }
        if (idsShared) {
            ids = ids.copy();
            idsShared = false;
        }
        ids.add(id, ~known);
        if ((row & LeadPage.MASK) == 0) {
            pages.add(emptyPage(properties));
            drafts.add(null);
        }
        draft(row).addLead();
        return row;
    }

    private LeadPage emptyPage(int properties) {
        int[][] codes = new int[attributes][];
        Arrays.fill(codes, ActivityPage.NO_INTS);
        History[] histories = new History[attributes];
        Arrays.fill(histories, History.NONE);
        return new LeadPage(0, codes, histories, Map.of(), ActivityPages.empty(0, properties));
    }

    /** The changes of the page of a lead. */
    PageDraft draft(int row) {
        int page = Objects.checkIndex(row, ids.size()) >>> LeadPage.BITS;
        PageDraft draft = drafts.get(page);
        if (draft == null) {
            draft = new PageDraft(pages.get(page));
            drafts.set(page, draft);
        }
        return draft;
    }

    /** The changes of a page, null if there are none. */
    @Nullable
    PageDraft changes(int page) {
        return drafts.get(page);
    }

    /** The page before its changes. */
    LeadPage page(int page) {
        return pages.get(page);
    }
}
