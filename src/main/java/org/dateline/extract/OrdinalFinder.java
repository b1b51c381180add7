package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Modality;
import org.dateline.extract.OrdinalReader.Ordinal;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the numbers under which a sentence counts holders of offices, and members. */
final class OrdinalFinder {

  /**
   * A number with what is counted and who bears it.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param ordinal the number
   * @param bearer who bears it
   * @param title the title that is counted; null if members are
   * @param owner the country of the office, or the organisation of the members; null if not named
   * @param modality how it is put forward
   */
  record Found(
      int from,
      int to,
      Ordinal ordinal,
      NameMention bearer,
      @Nullable NameMention title,
      @Nullable NameMention owner,
      Modality modality) {}

  /** What is counted, with whose it is. */
  record Counted(
      int from,
      int to,
      Ordinal ordinal,
      @Nullable NameMention title,
      @Nullable NameMention owner) {}

  private final Gazetteer gazetteer;
  private final OrdinalReader ordinals;
  private final OrdinalBearers bearers;
  private final PatternIndex<String> members;
  private final PatternIndex<String> joiners;
  private final PatternIndex<String> joining;
  private final Set<String> collective;

  OrdinalFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    ordinals = new OrdinalReader(classes);
    bearers = new OrdinalBearers(classes);
    members = classes.nouns("membership");
    joiners = classes.nouns("joiner");
    joining = classes.verbs("joining");
    collective = classes.set("organisation noun");
  }

  /** All numbers of a sentence whose bearer it names. */
  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Ordinal ordinal = ordinals.at(sentence.words(), i);
      if (ordinal == null) {
        continue;
      }
      Counted counted = office(sentence, ordinal);
      counted = counted == null ? member(sentence, ordinal) : counted;
      if (counted != null) {
        Found one = bearers.find(sentence, counted);
        if (one != null) {
          found.add(one);
        }
      }
      i = ordinal.to() - 1;
    }
    return found;
  }

  /**
   * "The 44th US president", "Turkey's 12th president", "the 43rd president of the United States".
   */
  private @Nullable Counted office(Sentence sentence, Ordinal ordinal) {
    Words words = sentence.words();
    int at = ordinal.to();
    NameMention owner = ownerAt(sentence, at);
    at = owner == null ? at : owner.to();
    NameMention title = gazetteer.titleAt(words, at, sentence.to());
    if (title == null || isPossessive(words, title.to())) {
      return null;
    }
    NameMention before = ownerBefore(sentence, ordinal.from());
    owner = owner == null ? before : owner;
    int end = title.to();
    if (words.norm(end).equals("of")) {
      int name = words.norm(end + 1).equals("the") ? end + 2 : end + 1;
      NameMention of = ownerAt(sentence, name);
      if (of == null) {
        return null; // "the third president of the society"
      }
      owner = owner == null ? of : owner;
      end = of.to();
    }
    int from = before == null ? ordinal.from() : before.from();
    return new Counted(from, end, ordinal, title, owner);
  }

  /** "NATO's 31st member", "the 31st member of NATO", "the 28th country to join the EU". */
  private @Nullable Counted member(Sentence sentence, Ordinal ordinal) {
    Words words = sentence.words();
    int at = ordinal.to();
    NameMention owner = ownerAt(sentence, at);
    at = owner == null ? at : owner.to();
    NameMention before = owner == null ? ownerBefore(sentence, ordinal.from()) : null;
    owner = owner == null ? before : owner;
    PatternIndex.Match<String> noun = members.longestAt(words, at, sentence.to());
    int end = noun == null ? at : noun.to();
    int from = before == null ? ordinal.from() : before.from();
    if (noun != null && owner == null) {
      owner = words.norm(end).equals("of") ? ownerAt(sentence, skipThe(words, end + 1)) : null;
      end = owner == null ? end : owner.to();
      if (owner == null) {
        owner = meant(sentence, ordinal.from());
        from = owner == null ? from : ordinal.from() - 3;
      }
    } else if (owner == null) {
      owner = joined(sentence, at);
      end = owner == null ? end : owner.to();
    }
    if (owner == null || owner.form() != NameMention.Form.NAME || end == at) {
      return null;
    }
    return new Counted(from, end, ordinal, null, owner);
  }

  /** The organisation of "country to join the EU", or null. */
  private @Nullable NameMention joined(Sentence sentence, int at) {
    Words words = sentence.words();
    PatternIndex.Match<String> joiner = joiners.longestAt(words, at, sentence.to());
    if (joiner == null || !words.norm(joiner.to()).equals("to")) {
      return null;
    }
    PatternIndex.Match<String> verb = joining.longestAt(words, joiner.to() + 1, sentence.to());
    return verb == null ? null : ownerAt(sentence, skipThe(words, verb.to()));
  }

  /** The one organisation of the sentence that "the alliance's" may stand for. */
  private @Nullable NameMention meant(Sentence sentence, int ordinal) {
    Words words = sentence.words();
    boolean possessive = words.norm(ordinal - 1).equals("s") && isPossessive(words, ordinal - 2);
    if (!possessive || !collective.contains(words.norm(ordinal - 3))) {
      return null;
    }
    List<NameMention> named =
        sentence.names().stream()
            .filter(name -> !gazetteer.timeline().membershipsIn(name.ids().get(0)).isEmpty())
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  private @Nullable NameMention ownerAt(Sentence sentence, int at) {
    NameMention name = gazetteer.entityAt(sentence.words(), at, sentence.to());
    return name == null || gazetteer.isPerson(name) ? null : name;
  }

  /** "Turkey's 12th". */
  private @Nullable NameMention ownerBefore(Sentence sentence, int at) {
    Words words = sentence.words();
    int end = words.norm(at - 1).equals("s") ? at - 2 : at - 1;
    if (!isPossessive(words, end)) {
      return null;
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == end && !gazetteer.isPerson(name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isPossessive(Words words, int at) {
    return words.norm(at).equals("'") || words.norm(at).equals("’");
  }

  private static int skipThe(Words words, int at) {
    return words.norm(at).equals("the") ? at + 1 : at;
  }
}
