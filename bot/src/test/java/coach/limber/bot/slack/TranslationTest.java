package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a payload tells, also where it leaves something out. */
class TranslationTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  private static String heard(String payload) throws IOException {
    var json = new ObjectMapper().readTree(payload.replace('\'', '"'));
    return new Translation(json, "d", NOW)
        .heard().stream().findFirst().map(TranslationTest::kind).orElse("nothing");
  }

  private static String kind(Heard heard) {
    return switch (heard) {
      case Heard.Event(var event) -> event.getClass().getSimpleName();
      case Heard.Command _,
          Heard.Mention _,
          Heard.FormWished _,
          Heard.FormSent _,
          Heard.HomeOpened _,
          Heard.ChatOpened _,
          Heard.ZoneTold _,
          Heard.Removed _,
          Heard.Unknown _ ->
          heard.getClass().getSimpleName();
    };
  }

  /** A link's picture changes a message, too; so does somebody who stars it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'text':'pain 5','edited':{'ts':'2.2'} | 'text':'pain 4' | Edited
          'text':'pain 5'                       | 'text':'pain 4' | Edited
          'text':'pain 5','edited':{'ts':'2.2'} |                 | Edited
          'text':'pain 5'                       |                 | Unknown
          'text':'pain 5','edited':{'ts':'2.2'} | 'text':'pain 5' | Unknown
          'text':'pain 5','bot_id':'B1'         | 'text':'pain 4' | Unknown
          """)
  void aMessageWasEditedIfItsWordsAreOthers(String now, String before, String expected)
      throws IOException {
    var previous = before == null ? "" : ",'previous_message':{" + before + "}";
    assertThat(
            heard(
                """
                {'type':'event_callback','event':{'type':'message','subtype':'message_changed',
                  'channel':'D1','ts':'3.3','message':{'user':'U1','ts':'1.1',%s}%s}}
                """
                    .formatted(now, previous)))
        .isEqualTo(expected);
  }

  /** Where others answered in its thread, a message that is deleted leaves a tombstone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'subtype':'message_deleted','deleted_ts':'1.1' | 'user':'U1','ts':'1.1','text':'a' | Deleted
          'subtype':'message_deleted','deleted_ts':'1.1' | 'user':'U1','ts':'1.1','subtype':'file_share' | Deleted
          'subtype':'message_changed','message':{'subtype':'tombstone','user':'USLACKBOT','ts':'1.1'} | 'user':'U1','ts':'1.1' | Deleted
          'subtype':'message_deleted','deleted_ts':'1.1' | 'user':'U1','ts':'1.1','bot_id':'B1' | Unknown
          'subtype':'message_deleted','deleted_ts':'1.1' | 'user':'U1','ts':'1.1','subtype':'channel_join' | Unknown
          'subtype':'message_deleted','deleted_ts':'1.1' | 'ts':'1.1' | Unknown
          'subtype':'message_deleted','deleted_ts':'1.1','channel_type':'channel' | 'user':'U1','ts':'1.1' | Unknown
          """)
  void aPersonsOwnMessageIsDeleted(String event, String before, String expected)
      throws IOException {
    assertThat(
            heard(
                """
                {'type':'event_callback','event':{'type':'message','channel':'D1','ts':'3.3',%s,
                  'previous_message':{%s}}}
                """
                    .formatted(event, before)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'channel':{'id':'D1'}                          | Tapped
          'channel':{'id':'G1','name':'directmessage'}   | Tapped
          'container':{'channel_id':'D1'}                | Tapped
          'channel':{'id':'C1','name':'general'}         | Unknown
          """)
  void aButtonOfOnesOwnIsTappedInADirectMessageOnly(String where, String expected)
      throws IOException {
    assertThat(
            heard(
                """
                {'type':'block_actions','user':{'id':'U1'},'actions':[{'action_id':'undo/1'}],%s}
                """
                    .formatted(where)))
        .isEqualTo(expected);
  }
}
