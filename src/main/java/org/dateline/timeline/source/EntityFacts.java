package org.dateline.timeline.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells of an entity.
 *
 * @param id that it should keep, or null
 * @param name on one line
 * @param also further names
 * @param born EDTF of a person, or null
 * @param died EDTF of a person, or null
 * @param of id of what an office belongs to, or null
 * @param origin where it comes from
 */
record EntityFacts(
    @Nullable String id,
    String name,
    List<String> also,
    @Nullable String born,
    @Nullable String died,
    @Nullable String of,
    String origin) {

  static EntityFacts named(String name, String origin) {
    return new EntityFacts(null, name, List.of(), null, null, null, origin);
  }

  EntityFacts in(@Nullable String body) {
    return new EntityFacts(id, name, also, born, died, body, origin);
  }
}
