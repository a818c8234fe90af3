package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.times.OneDays;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.wording.Answers;

/** Those who do for a settled person what the rules decide. */
public record Crew(
    Asking asking,
    Answers answers,
    CheckIns checkIns,
    Prompt prompt,
    Reading reading,
    Records records,
    Settings settings,
    OneDays oneDays,
    Wishes wishes) {
  public static Crew of(
      Asking asking, Answers answers, CheckIns checkIns, Prompt prompt, Reading reading) {
    var records = new Records();
    var settings = new Settings(asking, prompt);
    return new Crew(
        asking,
        answers,
        checkIns,
        prompt,
        reading,
        records,
        settings,
        new OneDays(checkIns),
        new Wishes(settings, prompt, checkIns, records, answers));
  }
}
