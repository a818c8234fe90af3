package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.SmallWords;
import java.util.List;

/** What a platform adds to our words on privacy: who else may read what is said there. */
public final class WhoElseReads {
  private WhoElseReads() {}

  /** These replies, said on this channel. */
  public static List<Outbound> told(String channel, List<Outbound> replies) {
    return channel.equals("slack") ? replies.stream().map(WhoElseReads::atWork).toList() : replies;
  }

  private static Outbound atWork(Outbound reply) {
    return switch (reply) {
      case Outbound.Text(var text) when text.equals(SmallWords.PRIVACY) ->
          new Outbound.Text(text + "\n" + SmallWords.EMPLOYER);
      case Outbound.Question(var key, var text, var rows) when text.equals(MeetingWords.WHO_I_AM) ->
          new Outbound.Question(
              key, text.replace("\n\nAre you", " " + SmallWords.EMPLOYER + "\n\nAre you"), rows);
      case Outbound.Question(var key, var text, var rows) when key.equals(Linking.QUESTION) ->
          new Outbound.Question(key, text + "\n" + SmallWords.EMPLOYER, rows);
      case Outbound.Text _,
          Outbound.Question _,
          Outbound.Edit _,
          Outbound.Picture _,
          Outbound.Document _ ->
          reply;
    };
  }
}
