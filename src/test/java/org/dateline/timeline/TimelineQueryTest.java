package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineQueryTest {
  private static final Timeline TIMELINE =
      Yaml.read(
          """
          timeline: t
          entities:
            - {id: utopia, kind: country, name: Utopia, also: [the Élysée]}
            - {id: ada, kind: person, name: Ada Lovelace}
            - {id: bo, kind: person, name: Bo Diddley, also: [Bo Øster]}
            - {id: utopia-mayor, kind: office, name: Mayor of Utopia, of: utopia}
            - {id: club, kind: organisation, name: Club}
            - {id: thaler, kind: currency, name: Thaler}
          events:
            - {id: battle, name: Battle of Łódź, type: battle, date: 1916-05-02, part-of: war, where: [utopia]}
            - {id: war, name: Great War, type: war, date: 1914-07-28/1918-11-11, who: [utopia]}
          tenures:
            - {who: bo, office: utopia-mayor, during: 1916/1920}
            - {who: ada, office: utopia-mayor, during: 1910/1916}
          memberships:
            - {who: utopia, of: club, during: 1917-01-01/..}
          attributes:
            - {of: utopia, attribute: name, value: Kingdom of Utopia, during: 1801/..}
            - {of: utopia, attribute: currency, value: thaler, during: 1750/1801}
          """);

  /** The ids that an answer holds, its subject first. */
  private static final class Ids implements Answer.Visitor<String> {
    @Override
    public String about(Answer.AboutEntity answer) {
      return answer.entity().id()
          + ids(answer.offices(), Entity::id)
          + ids(answer.tenures(), Tenure::who)
          + ids(answer.memberships(), Membership::of)
          + ids(answer.members(), Membership::who)
          + ids(answer.attributes(), Attribute::value)
          + ids(answer.owners(), Attribute::of)
          + ids(answer.events(), Event::id);
    }

    @Override
    public String about(Answer.AboutEvent answer) {
      Event whole = answer.whole();
      return answer.event().id()
          + (whole == null ? "" : " < " + whole.id())
          + ids(answer.parts(), Event::id);
    }

    @Override
    public String about(Answer.AboutTime answer) {
      return answer.time().text()
          + ids(answer.events(), Event::id)
          + ids(answer.tenures(), Tenure::who)
          + ids(answer.memberships(), Membership::who)
          + ids(answer.attributes(), Attribute::value);
    }

    private static <T> String ids(List<T> entries, Function<T, String> id) {
      return entries.stream().map(id).toList().toString();
    }
  }

  private static Stream<String> ask(String question) {
    return new TimelineQuery(TIMELINE)
        .ask(question).stream().map(answer -> answer.accept(new Ids()));
  }

  @Test
  void answersByIdNameAliasAndWords() {
    assertThat(ask("utopia"))
        .containsExactly(
            "utopia[utopia-mayor][][club][][thaler, Kingdom of Utopia][][war, battle]");
    assertThat(ask("the elysee")).hasSize(1);
    assertThat(ask("ADA LOVELACE")).containsExactly("ada[][ada][][][][][]");
    assertThat(ask("oster")).containsExactly("bo[][bo][][][][][]");
    assertThat(ask("lodz battle")).containsExactly("battle < war[]");
    assertThat(ask("great war")).containsExactly("war[battle]");
    assertThat(ask("of")).hasSize(3);
    assertThat(ask("Mayor of Utopia")).containsExactly("utopia-mayor[][ada, bo][][][][][]");
    assertThat(ask("club")).containsExactly("club[][][][utopia][][][]");
    assertThat(ask("thaler")).containsExactly("thaler[][][][][][utopia][]");
  }

  @Test
  void answersByTime() {
    assertThat(ask("1916")).containsExactly("1916[war, battle][ada, bo][][]");
    assertThat(ask("1917-01")).containsExactly("1917-01[war][][utopia][]");
    assertThat(ask("2001")).containsExactly("2001[][][][]");
    assertThat(ask("1801")).containsExactly("1801[][][][thaler, Kingdom of Utopia]");
  }

  @Test
  void suggestsWhatWasMeant() {
    assertThat(ask("Grate War")).isEmpty();
    assertThat(new TimelineQuery(TIMELINE).suggestions("Grate War")).containsExactly("Great War");
    assertThat(new TimelineQuery(TIMELINE).suggestions("Peace")).isEmpty();
    assertThat(ask("")).isEmpty();
    assertThat(ask("...")).isEmpty();
  }
}
