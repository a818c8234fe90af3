package coach.limber.bot.conversation;

/** Those who do for a settled person what the rules decide. */
record Crew(
    Asking asking,
    Answers answers,
    CheckIns checkIns,
    Prompt prompt,
    Reading reading,
    Records records,
    Settings settings,
    OneDays oneDays,
    Wishes wishes) {
  static Crew of(
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
