package org.dateline.timeline.source;

import java.util.List;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/**
 * An event as a file tells it.
 *
 * @param place where it stands in the file, for messages
 * @param id an id that it should keep, or null
 * @param type as told, or null
 * @param date EDTF
 * @param who ids
 * @param whom ids
 * @param where ids
 */
record EventDraft(
    String place,
    @Nullable String id,
    String name,
    List<String> also,
    @Nullable String type,
    String date,
    List<String> who,
    List<String> whom,
    List<String> where,
    List<Source> sources) {}
