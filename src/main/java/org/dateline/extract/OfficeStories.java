package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.OfficeActs.Act;
import org.dateline.extract.OfficePairs.Pair;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;

/** Compares who acts under a title with the time at which a story has come. */
final class OfficeStories {
  /** Words from "after" to somebody whose deed it dates, and from there to the date. */
  private static final int BOUND_REACH = 4;

  private static final int DATE_REACH = 4;

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
        .filter(story -> story.dated() || !isOneOfMany(found, all))
        .filter(story -> against(context, found, all, meant, story));
  }

  private boolean against(
      Context context,
      OfficeFinder.Found found,
      List<OfficeFinder.Found> all,
      List<Pair> meant,
      StoryTime story) {
    List<Pair> likely = likely(context, found, meant, story);
    Act act = likely.isEmpty() ? Act.NONE : acts.of(context.sentence(), found, all, story.dated());
    return act != Act.NONE
        && likely.stream()
            .allMatch(pair -> times.contradicts(pair, found, story, act, context.published()));
  }

  /** Of those whom a mere surname may mean, only the nearest to the story are likely. */
  private static List<Pair> likely(
      Context context, OfficeFinder.Found found, List<Pair> meant, StoryTime story) {
    boolean settled =
        found.person().form() == NameMention.Form.NAME
            || meant.stream().anyMatch(p -> context.discourse().isNamedInFull(p.person().id()));
    return settled ? meant : OfficeTimes.nearest(meant, story.when());
  }

  /** "Leaders Brezhnev, Andropov and Chernenko": one after the other, not all at once. */
  private static boolean isOneOfMany(OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    return all.stream().anyMatch(other -> other != found && other.title() == found.title());
  }

  /**
   * When what the sentence tells takes place: by its own dates, or those around it; "after" and
   * "until" a date is no time, unless the story comes to another.
   */
  private Optional<StoryTime> time(Context context, OfficeFinder.Found found) {
    Sentence sentence = context.sentence();
    if (isBound(sentence, found)) {
      return context.isNews() ? Optional.empty() : context.storyTime().filter(StoryTime::followed);
    }
    boolean alone = context.isNews() || StoryTime.isNamed(sentence, found.from());
    return alone ? StoryTime.alone(sentence) : context.storyTime();
  }

  /**
   * Whether "after" or the like stands before a date of the sentence, and not before the person:
   * "after President X's visit in 1969" dates the visit.
   */
  private boolean isBound(Sentence sentence, OfficeFinder.Found found) {
    int last = sentence.times().stream().mapToInt(Sentence.TimeMention::from).max().orElse(-1);
    boolean behind =
        sentence.times().stream()
            .anyMatch(t -> t.from() >= found.to() && t.from() <= found.to() + DATE_REACH);
    for (int i = sentence.from(); i < last; i++) {
      boolean of = i < found.from() && i >= found.from() - (behind ? BOUND_REACH : 1);
      if (!of && bounds.contains(sentence.words().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
