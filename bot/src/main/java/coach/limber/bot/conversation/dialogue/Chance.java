package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.habit.Crowd;
import coach.limber.bot.habit.Dice;
import java.time.LocalDate;

/**
 * What a choice among several rests on besides the person's own journal.
 *
 * @param person any words that are this person's alone: their dice are thrown by them
 * @param crowd what is known from all who agreed to be counted
 */
public record Chance(String person, Crowd crowd) {
  public static Chance of(Person person, Crowd crowd) {
    return new Chance(person.channel() + "/" + person.chat(), crowd);
  }

  public Dice dice(LocalDate day, String purpose) {
    return Dice.of(person, day, purpose);
  }
}
