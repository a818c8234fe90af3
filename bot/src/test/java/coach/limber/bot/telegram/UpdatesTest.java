package coach.limber.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.bot.conversation.dialogue.Inbound;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as said to the bot, and what there is to read in it. */
class UpdatesTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  private final Updates updates = new Updates("LimberTestBot", (_, _) -> Optional.empty());

  private String read(String kind, String chat, String fields) throws IOException {
    var update =
        """
        {'update_id':1,'%s':{'message_id':17,'date':1774692000,'edit_date':1774692000,
          'from':{'id':7,'is_bot':false},'chat':{'id':-5,'type':'%s'},%s}}
        """
            .formatted(kind, chat, fields)
            .replace('\'', '"');
    return updates
        .inbound(new ObjectMapper().readTree(update), NOW)
        .map(UpdatesTest::words)
        .orElse("nothing");
  }

  private Optional<Inbound> event(String update) throws IOException {
    return updates.inbound(new ObjectMapper().readTree(update.replace('\'', '"')), NOW);
  }

  /** After a quiet week, and on a server that was set up anew, the numbers begin again. */
  @ParameterizedTest
  @CsvSource({"17, 1774692000, true", "18, 1774692000, false", "17, 1774692001, false"})
  void theSameNumberIsTheSameUpdateIfItIsTheSameMessage(int message, int date, boolean same)
      throws IOException {
    var form = "{'update_id':5,'message':{'message_id':%d,'date':%d,'text':'a','chat':{'id':7}}}";
    var first = event(form.formatted(17, 1_774_692_000)).orElseThrow();
    var other = event(form.formatted(message, date)).orElseThrow();
    assertThat(other.eventId().equals(first.eventId())).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'message':{'text':'hi','chat':{'id':7}}                            | said: hi
          'message':{'text':'hi','date':99999999999999999,'chat':{'id':7}}   | said: hi
          'message':{'text':'hi','chat':{'id':-7}}                           | nothing
          'message':{'text':'hi @LimberTestBot','chat':{'id':-7}}            | mentioned: hi
          'callback_query':{'id':'1','from':{'id':7},'data':'undo/1'}        | something else
          'callback_query':{'id':'1','from':{},'data':'undo/1'}              | error
          'callback_query':{'id':'1','from':{'id':7},'inline_message_id':'x','data':'undo/1'} | nothing
          """)
  void whatAServerLeavesOutIsFilledInWhereItIsClear(String content, String expected)
      throws IOException {
    var update = "{'update_id':5," + content + "}";
    if (expected.equals("error")) {
      assertThatThrownBy(() -> event(update)).isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThat(event(update).map(UpdatesTest::words).orElse("nothing")).isEqualTo(expected);
    }
  }

  private static String words(Inbound inbound) {
    return switch (inbound) {
      case Inbound.Said said -> "said: " + said.text();
      case Inbound.Sent sent -> "sent: " + sent.caption();
      case Inbound.Edited edited -> "edited: " + edited.text();
      case Inbound.Deleted _ -> "deleted";
      case Inbound.Mentioned mentioned -> "mentioned: " + mentioned.text();
      case Inbound.Tapped _,
          Inbound.Filled _,
          Inbound.Opened _,
          Inbound.Moved _,
          Inbound.TimeCame _,
          Inbound.Left _ ->
          "something else";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @LimberTestBot is bread bad?        | mentioned: is bread bad?
          is bread bad, @limbertestbot?       | mentioned: is bread bad,  ?
          (@LimberTestBot) is bread bad       | mentioned: ( ) is bread bad
          @LimberTestBot                      | mentioned: help
          /help@LimberTestBot                 | mentioned: /help
          /help                               | mentioned: /help
          @LimberTestBot2 is bread bad?       | nothing
          @LimberTestBot_de is bread bad?     | nothing
          ask me@LimberTestBot.org about it   | nothing
          /help@LimberTestBot2                | nothing
          /help@OtherBot                      | nothing
          LimberTestBot is nice               | nothing
          """)
  void inAGroupOnlyItsNameOrACommandCalls(String text, String expected) throws IOException {
    assertThat(read("message", "supergroup", "'text':'" + text + "'")).isEqualTo(expected);
    assertThat(read("edited_message", "group", "'text':'" + text + "'")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          message        | 'text':'hi'                                  | said: hi
          message        | 'text':'hi','via_bot':{'id':5}               | said: hi
          message        | 'photo':[],'caption':'pain 5'                | sent: pain 5
          message        | 'paid_media':{},'caption':'pain 5'           | sent: pain 5
          message        | 'checklist':{'title':'a','tasks':[]}         | sent: a
          message        | 'poll':{'question':'why does it hurt'}       | sent: why does it hurt
          message        | 'text':'hi','from':{'is_bot':true}           | nothing
          edited_message | 'text':'hi'                                  | edited: hi
          edited_message | 'photo':[],'caption':'pain 5'                | edited: pain 5
          edited_message | 'checklist':{'title':'a','tasks':[]}         | edited: a
          """)
  void whereverWordsStandTheyAreRead(String kind, String fields, String expected)
      throws IOException {
    assertThat(read(kind, "private", fields)).isEqualTo(expected);
  }

  /** In one's own chat all topics are one person's; only a group's are talks of their own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'message':{'text':'hi',%s}                                         | 7    | topic/77
          'edited_message':{'text':'hi',%s}                                  | 7    | topic/77
          'message':{'voice':{},%s}                                          | 7    | topic/77
          'message':{'location':{'latitude':1,'longitude':2},%s}             | 7    | topic/77
          'callback_query':{'id':'1','data':'undo/1','message':{%s}}         | 7    | topic/77
          'message':{'text':'hi','message_thread_id':3,'chat':{'id':7}}      | 7    | ``
          'message':{'text':'/help','chat':{'id':-7},'is_topic_message':true,'message_thread_id':3} | -7/3 | ``
          """)
  void whereInTheirChatSomebodySpeaks(String content, String chat, String thread)
      throws IOException {
    var topic = "'is_topic_message':true,'message_thread_id':77,'chat':{'id':7}";
    var event = event("{'update_id':5," + content.formatted(topic) + "}").orElseThrow();
    assertThat(event.person().chat()).isEqualTo(chat);
    assertThat(event.thread()).isEqualTo(thread);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'from':{'is_bot':true,'username':'GroupAnonymousBot'},'sender_chat':{'id':-5} | mentioned: hi
          'from':{'is_bot':true,'username':'Channel_Bot'},'sender_chat':{'id':-9}       | mentioned: hi
          'from':{'is_bot':true,'username':'OtherBot'}                                  | nothing
          """)
  void whoeverSpeaksAsTheirGroupIsAPerson(String from, String expected) throws IOException {
    assertThat(read("message", "supergroup", "'text':'hi @LimberTestBot'," + from))
        .isEqualTo(expected);
  }
}
