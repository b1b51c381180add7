package org.dateline.timeline.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.timeline.Entity.Kind;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads Popolo: persons, organisations, posts (offices) and memberships. A membership with a post
 * is a tenure of it; without one it is a membership in the organisation.
 */
final class PopoloImporter implements Importer {
  private static final String DATE = "-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?";

  /** One file while it is read. */
  private static final class Reading {
    private final JsonNode root;
    private final Draft draft;
    private final Map<String, @Nullable String> persons = new HashMap<>();
    private final Map<String, @Nullable String> organisations = new HashMap<>();
    private final Map<String, @Nullable String> offices = new HashMap<>();
    private final Map<String, Integer> roles = new LinkedHashMap<>();

    Reading(JsonNode root, Draft draft) {
      this.root = root;
      this.draft = draft;
    }

    void read() {
      for (JsonNode person : root.path("persons")) {
        define("person", person, Kind.PERSON, Texts.text(person, "name"), null, persons);
      }
      for (JsonNode body : root.path("organizations")) {
        define(
            "organization", body, Kind.ORGANISATION, Texts.text(body, "name"), null, organisations);
      }
      for (JsonNode post : root.path("posts")) {
        String label = Texts.text(post, "label");
        String name = label.isEmpty() ? Texts.text(post, "role") : label;
        String of = organisations.get(Texts.text(post, "organization_id"));
        define("post", post, Kind.OFFICE, name, of, offices);
      }
      int number = 0;
      for (JsonNode membership : root.path("memberships")) {
        membership(++number, membership);
      }
      number = 0;
      for (JsonNode event : root.path("events")) {
        event(++number, event);
      }
      roles.forEach(
          (role, count) ->
              draft.skip(
                  "memberships",
                  role + " (" + count + " of them) are taken without the role; give it a post"));
    }

    private void define(
        String what,
        JsonNode object,
        Kind kind,
        String name,
        @Nullable String of,
        Map<String, @Nullable String> ids) {
      String id = Texts.text(object, "id");
      List<String> also = new ArrayList<>();
      for (JsonNode other : object.path("other_names")) {
        also.add(Texts.text(other, "name"));
      }
      EntityFacts facts =
          new EntityFacts(
              null,
              name,
              also,
              Texts.text(object, "birth_date"),
              Texts.text(object, "death_date"),
              of,
              draft.file() + ", " + what + " " + id);
      ids.put(id, draft.define(what + " " + id, what + " " + id, kind, facts));
    }

    private void membership(int number, JsonNode membership) {
      String id = Texts.text(membership, "id");
      String place = "membership " + (id.isEmpty() ? String.valueOf(number) : id);
      String person = named(place, membership, "person", persons);
      String post = Texts.text(membership, "post_id");
      if (person == null) {
        return;
      }
      String start = Texts.text(membership, "start_date");
      String end = Texts.text(membership, "end_date");
      for (String date : List.of(start, end)) {
        if (!date.isEmpty() && !date.matches(DATE)) {
          draft.skip(place, "\"" + date + "\" is no date; write it as 2022-02-24");
          return;
        }
      }
      String during = Draft.interval(start, end);
      if (!post.isEmpty()) {
        String office = named(place, membership, "post", offices);
        if (office != null) {
          draft.tenure(place, person, office, during, null, sources(place, membership));
        }
        return;
      }
      String body = named(place, membership, "organization", organisations);
      if (body != null) {
        String role = Texts.text(membership, "role").toLowerCase(Locale.ROOT);
        if (!role.isEmpty() && !role.startsWith("member")) {
          roles.merge("those of role " + role + " in " + body, 1, Integer::sum);
        }
        draft.membership(place, person, body, during, sources(place, membership));
      }
    }

    private @Nullable String named(
        String place, JsonNode object, String what, Map<String, @Nullable String> ids) {
      String id = Texts.text(object, what + "_id");
      String found = ids.get(id);
      if (found == null) {
        draft.skip(
            place,
            id.isEmpty()
                ? "has no " + what + "_id; give it one"
                : "there is no " + what + " " + id + "; add it to the file");
      }
      return found;
    }

    private List<Source> sources(String place, JsonNode object) {
      List<Source> sources = new ArrayList<>();
      for (JsonNode source : object.path("sources")) {
        String url = Texts.text(source, "url");
        String note = Texts.text(source, "note");
        if (!note.isEmpty() || !url.isEmpty()) {
          sources.add(new Source(note.isEmpty() ? url : note, url.isEmpty() ? null : url));
        }
      }
      sources.add(new Source(draft.file() + ", " + place, null));
      return sources;
    }

    private void event(int number, JsonNode event) {
      String id = Texts.text(event, "id");
      String place = "event " + (id.isEmpty() ? String.valueOf(number) : id);
      String start = Texts.text(event, "start_date");
      String end = Texts.text(event, "end_date");
      String organisation = organisations.get(Texts.text(event, "organization_id"));
      draft.event(
          new EventDraft(
              place,
              null,
              Texts.text(event, "name"),
              List.of(),
              draft.freeType(Ids.of(Texts.text(event, "classification"))),
              start.equals(end) ? start : Draft.interval(start, end),
              organisation == null ? List.of() : List.of(organisation),
              List.of(),
              List.of(),
              sources(place, event)));
    }
  }

  @Override
  public void read(byte[] bytes, Draft draft) {
    JsonNode root = Texts.json(draft.file(), bytes);
    boolean any =
        Set.of("persons", "organizations", "posts", "memberships").stream()
            .anyMatch(key -> root.path(key).isArray());
    if (!any) {
      throw new ImportException(
          draft.file()
              + ": is no Popolo: it has no list of persons, organizations, posts or memberships");
    }
    new Reading(root, draft).read();
  }
}
