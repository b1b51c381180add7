package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.OfficeActs.Act;
import org.dateline.extract.OfficePairs.Pair;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Period;

/** Compares who acts under a title with the time at which a story has come. */
final class OfficeStories {
  private final OfficeActs acts;
  private final OfficeTimes times;
  private final Set<String> bounds;

  OfficeStories(OfficeActs acts, OfficeTimes times, WordClasses classes) {
    this.acts = acts;
    this.times = times;
    bounds = classes.set("story bound");
  }

  /** The time of the story at which none of {@code meant} can be right, if there is one. */
  Optional<StoryTime> against(
      Context context, OfficeFinder.Found found, List<OfficeFinder.Found> all, List<Pair> meant) {
    return time(context, found)
        .filter(
            story -> {
              Act act = acts.of(context.sentence(), found, all, story.dated());
              return act != Act.NONE
                  && meant.stream().allMatch(pair -> speaks(context, found, pair, story, act));
            });
  }

  private boolean speaks(
      Context context, OfficeFinder.Found found, Pair pair, StoryTime story, Act act) {
    Period published = context.published();
    boolean settled =
        found.person().form() == NameMention.Form.NAME
            || context.discourse().isNamedInFull(pair.person().id());
    return times.contradicts(pair, found, story, act, settled, published);
  }

  /**
   * When what the sentence tells takes place: by its own dates, or those around it; "after" and
   * "until" a date is no time, unless the story comes to another.
   */
  private Optional<StoryTime> time(Context context, OfficeFinder.Found found) {
    Sentence sentence = context.sentence();
    if (isBound(sentence)) {
      return context.isNews() ? Optional.empty() : context.storyTime().filter(StoryTime::followed);
    }
    boolean alone = context.isNews() || StoryTime.isNamed(sentence, found.from());
    return alone ? StoryTime.alone(sentence) : context.storyTime();
  }

  /** Whether "after" or the like stands before a date of the sentence. */
  private boolean isBound(Sentence sentence) {
    int last = sentence.times().stream().mapToInt(Sentence.TimeMention::from).max().orElse(-1);
    for (int i = sentence.from(); i < last; i++) {
      if (bounds.contains(sentence.words().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
