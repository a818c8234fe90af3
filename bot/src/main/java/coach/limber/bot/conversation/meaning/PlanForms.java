package coach.limber.bot.conversation.meaning;

import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.IfThen;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How people speak of their plans. */
final class PlanForms {
  private static final Phrasing REST =
      Phrasing.of(
          "(?:please |can you |could you )?(?:(?:pause|rest|suspend|freeze|hold|park|snooze) (?:the"
              + " |my )?(?<name>.{3,40}?)(?:"
              + " (?:habit|plan|nudges?|reminders?|thing))?|(?:stop|quit|no more|don't)"
              + " (?:nudg\\w*|remind\\w*|nagg?\\w*|bugg?\\w*|hassl\\w*)(?: me)? (?:about|of|to|on)"
              + " (?:the |my )?(?<other>.{3,40}?)(?: (?:habit|plan|thing))?)(?: (?:for"
              + " (?:a|an|one|two|three|the|\\d+|now|today)\\b.{0,20}|till? .{3,20}|until"
              + " .{3,20}|this week|please|any ?more|(?:while|as long as|because|since|when|cos)"
              + " .{3,40})){0,2}[.! ]*");

  private static final Phrasing DROP =
      Phrasing.of(
          "(?:drop|remove|delete|stop|quit|end|cancel|forget|lose|scrap|get rid of|take out|no"
              + " more)(?: with)? (?:the |my |that )?(?<name>.{3,40}?)(?:"
              + " (?:habit|plan|routine|thing))?(?: (?:please|now|any ?more|from (?:my|the)"
              + " (?:habits|plans|list)))*");

  /** What can be a habit only, whoever has one. */
  private static final Phrasing A_HABIT =
      Phrasing.of(
          "(?:drop|stop|quit|end|cancel) (?:with )?(?:the|my)(?: daily| evening| morning| little)?"
              + " (?:walks?|yoga|stretch(?:es|ing)?|breathing|wind ?down|exercises?)(?:"
              + " (?:habit|plan|please|now|any ?more))*$");

  private static final Phrasing DROP_ALL =
      Phrasing.of(
          "(?:(?:drop|remove|delete|stop|quit|end|cancel|forget|lose|scrap|clear|wipe|get rid"
              + " of)(?: with)?(?: all| every| both| any)?(?: of)?(?: the| my| these| those)?|no(?:"
              + " more)?|(?:i )?want no|i (?:don't|do not) want (?:any(?: more)?|my|these|the))"
              + " (?:(?:daily )?(?:habits|plans|routines)|every (?:habit|plan)|habit list)(?: any"
              + " ?more| please| now| from (?:the|my) list| at all)*");

  /** The habit without its name. */
  private static final Phrasing DROP_THIS =
      Phrasing.of(
          "(?:please )?(?:(?:drop|remove|delete|stop|quit|end|cancel|forget|scrap|get rid of)"
              + " (?:the|my|this|that) (?:habit|plan)|i (?:don't|do not|dont) want"
              + " (?:the|my|this|that) (?:habit|plan))(?: (?:any ?more|now|please|again)){0,2}");

  private static final Phrasing CHANGE =
      Phrasing.of(
          "(?:please )?(?:move|change|switch|make|shift|put|do) (?:the |my )?(?<name>.{3,40}?)(?:"
              + " (?:habit|plan))? (?:to |into )?(?<cue>(?:right )?(?:after|before|when|once|at)\\b"
              + " ?.{2,50}?)(?: instead)?");

  private static final Phrasing STEP =
      Phrasing.of(
          "(?:change|switch|make|turn|rename) (?:the |my )?(?<name>.{2,40}?)(?: (?:habit|plan))?"
              + " (?:to|into) (?<step>.{3,60}?)(?: instead)?");

  /** "I hate stretching, swap it for a walk", "yoga instead of the stretches". */
  private static final Phrasing SWAP =
      Phrasing.of(
          "(?:(?:please|pls|can (?:you|we|i)|could (?:you|we|i)|i want to|i'd like to|i'd"
              + " rather|let's|ok|no) ){0,3}(?:i (?:hate|dislike|don't like|can't stand|can't do|'m"
              + " bored (?:of|with)) (?:the |my )?(?<hated>[^,;.]{3,40})[,;.]? (?:(?:so|and|can"
              + " (?:you|we)|could (?:you|we)|please|let's)"
              + " ){0,3})?(?:swap|replace|exchange|trade|substitute|change|switch) (?:the |my"
              + " )?(?<name>.{2,40}?) (?:for|with|against) (?<step>.{3,60}?)(?:"
              + " (?:instead|please|then)){0,2}|(?:i'?d (?:rather|prefer to|like to)|i want to|let"
              + " me|can i|i'?ll) (?:do |have |try )?(?<rather>.{3,60}?),? instead of (?:the |my"
              + " )?(?<dropped>.{3,40}?)(?: please)?");

  /** "Drop yoga, back to stretching when i wake up", "no walk, do yoga before bed instead". */
  private static final Phrasing BACK_TO =
      Phrasing.of(
          "(?:(?:please|pls|ok|actually|let's|i'll)[, ]+){0,2}(?:drop|stop|lose|scrap|forget|no"
              + " more|no) (?:the |my )?(?<name>.{3,30}?)(?:,| and|, and|;|\\.) (?:(?:(?:i'?ll"
              + " |let's |i want to )?(?:go(?:ing)? |switch(?:ing)? )?back to|i'?ll go back to)"
              + " (?:the |my )?(?<back>[^?,.;]{3,60}?)|(?:i'?ll )?(?:do|try|have|take) (?:the |my"
              + " )?(?<instead>[^?,.;]{3,60}?) instead)(?: please| then| again){0,2}");

  /** "Can we make it stretching instead", "can i make it 3 squats". */
  private static final Phrasing MAKE_IT =
      Phrasing.of(
          "(?:(?:please|pls|actually|ok|no|can (?:you|we|i)|could (?:you|we|i)|i want to|i'd like"
              + " to|i'd rather|let's|and|but)[, ]+){1,3}(?:make|have|turn) (?:it|that|the habit|my"
              + " habit)(?: (?:into|to|be))? (?<step>[^?,.;]{3,40}?)(?:"
              + " (?:instead|please|then)){0,2}\\??");

  private static final Set<String> IT =
      Set.of("it", "that", "this", "habit", "plan", "the habit", "that one", "this one");

  private static final Phrasing THE_PLAN =
      Phrasing.of("(?:habit|plan|moment|time of (?:it|the habit))");

  /** What one does, and no answer of the day's. */
  private static final Phrasing A_DEED =
      Phrasing.of(
          "(?:(?:a|an|my|some|the|short|little|gentle|daily|morning|evening|do|doing|\\d{1,3}|minutes?|min|of)"
              + " ){0,5}(?:walk(?:s|ing)?|stretch(?:es|ing)?|yoga|swim(?:s|ming)?|cycl(?:e|ing)|pilates|tai"
              + " chi|squats?|push-?ups?|exercises?|gym|floss(?:ing)?|meditat\\w+|breathing|reading|running|jogging|dancing|gardening|physio)(?:"
              + " (?:and|or) (?:walk(?:ing)?|stretch(?:ing)?|yoga|swim(?:ming)?|breath\\w*))?(?:"
              + " .{1,30})?");

  private static final Phrasing MEANT =
      Phrasing.of(
          "(?:(?:ok|and|so|well|then|yes)[, ]+){0,2}(?:i'?ll|i will|i want to|i'd like to|i would"
              + " like to|i'm going to|i plan to) (?:try |start |do )?(?:to"
              + " )?(?<step>[^?,.]{3,40}?)(?: every ?day| daily| each day| more(?: often)?|"
              + " regularly| from now on| please){0,2}[.! ]*");

  private static final Phrasing TODAY =
      Phrasing.of(
          "\\b(?:today|tonight|tomorrow|later|now|soon|this|next|"
              + CalendarWords.WEEKDAY
              + ")\\b");

  private static final Phrasing STOP_LEARNING =
      Phrasing.of("(?:stop|don't|do not|please stop) learn(?:ing)?(?: from (?:me|my nudges))?");

  private static final Phrasing HABIT = Phrasing.of("\\b(?:habit|plan)\\b");
  private static final Phrasing ASKING =
      Phrasing.of(
          "^(?:(?:please|pls|ok|so|can (?:you|we|i)|could (?:you|we|i)|let's|i (?:want|need|would"
              + " like) to|i'd like to|i'?m going to|i think i'?ll|i'?ll|i will) ){1,3}");
  private static final Pattern END = Pattern.compile("[.!]+$");

  private PlanForms() {}

  static Optional<PlanTalk> read(String text, List<Plan> plans) {
    var plain = END.matcher(SmallLetters.of(text)).replaceFirst("");
    if (STOP_LEARNING.matcher(plain).matches()) {
      return Optional.of(new PlanTalk.StopLearning());
    }
    if (DROP_ALL.matcher(ASKING.matcher(plain).replaceFirst("")).matches()) {
      return Optional.of(new PlanTalk.DropAll());
    }
    return rested(plain, plans)
        .or(() -> backTo(plain, plans))
        .or(() -> dropped(plain, plans))
        .or(() -> swapped(plain, plans))
        .or(() -> moved(plain, plans))
        .or(() -> stepped(plain, plans))
        .or(() -> remade(plain, plans))
        .or(() -> IfThen.in(text).map(plan -> new PlanTalk.New(plan.step(), plan.cue())));
  }

  /** "I will stretch": a habit that wants its moment. */
  static Optional<String> meant(String text) {
    var meant = MEANT.matcher(SmallLetters.of(text));
    return meant.matches()
            && isADeed(meant.group("step"))
            && !TODAY.matcher(meant.group("step")).find()
        ? Optional.of(meant.group("step"))
        : Optional.empty();
  }

  static boolean isADeed(String step) {
    return A_DEED.matcher(step).matches();
  }

  private static Optional<PlanTalk> rested(String plain, List<Plan> plans) {
    var rest = REST.matcher(plain);
    return rest.matches()
        ? NamedPlan.in(rest.group("name") == null ? rest.group("other") : rest.group("name"), plans)
            .or(
                () ->
                    rest.group("name") == null ? Optional.empty() : the(rest.group("name"), plans))
            .<PlanTalk>map(PlanTalk.Which::new)
            .or(
                () ->
                    HABIT.matcher(plain).find()
                        ? Optional.of(new PlanTalk.Unknown())
                        : Optional.empty())
        : Optional.empty();
  }

  private static Optional<PlanTalk> dropped(String plain, List<Plan> plans) {
    if (DROP_THIS.matcher(plain).matches()) {
      return Optional.of(
          plans.size() == 1 ? new PlanTalk.Drop(plans.getFirst()) : new PlanTalk.Unknown());
    }
    var drop = DROP.matcher(ASKING.matcher(plain).replaceFirst(""));
    return drop.matches()
        ? NamedPlan.in(drop.group("name"), plans)
            .<PlanTalk>map(PlanTalk.Drop::new)
            .or(
                () ->
                    plans.isEmpty() && A_HABIT.matcher(plain).find()
                        ? Optional.of(new PlanTalk.Unknown())
                        : Optional.empty())
        : Optional.empty();
  }

  private static Optional<PlanTalk> swapped(String plain, List<Plan> plans) {
    var swap = SWAP.matcher(plain);
    if (!swap.matches()) {
      return Optional.empty();
    }
    if (swap.group("dropped") != null) {
      return NamedPlan.in(swap.group("dropped"), plans)
          .map(plan -> new PlanTalk.Swap(plan, swap.group("rather")));
    }
    var hated = Optional.ofNullable(swap.group("hated"));
    var plan =
        !IT.contains(swap.group("name"))
            ? NamedPlan.in(swap.group("name"), plans)
            : hated.isPresent()
                ? NamedPlan.in(hated.get(), plans)
                : plans.size() == 1 ? Optional.of(plans.getFirst()) : Optional.<Plan>empty();
    return plan.<PlanTalk>map(one -> new PlanTalk.Swap(one, swap.group("step")))
        .or(() -> hated.isPresent() ? Optional.of(new PlanTalk.Unknown()) : Optional.empty());
  }

  private static Optional<PlanTalk> backTo(String plain, List<Plan> plans) {
    var said = BACK_TO.matcher(plain);
    return said.matches()
        ? NamedPlan.in(said.group("name"), plans)
            .map(
                plan ->
                    new PlanTalk.Swap(
                        plan,
                        said.group("back") == null ? said.group("instead") : said.group("back")))
        : Optional.empty();
  }

  private static Optional<PlanTalk> moved(String plain, List<Plan> plans) {
    var move = CHANGE.matcher(plain);
    return move.matches()
        ? NamedPlan.in(move.group("name"), plans)
            .or(() -> the(move.group("name"), plans))
            .map(plan -> new PlanTalk.NewCue(plan, move.group("cue")))
        : Optional.empty();
  }

  private static Optional<PlanTalk> stepped(String plain, List<Plan> plans) {
    var change = STEP.matcher(plain);
    if (!change.matches()) {
      return Optional.empty();
    }
    var step = change.group("step");
    var named = NamedPlan.in(change.group("name"), plans);
    return named.isPresent() || !isADeed(step)
        ? named.map(plan -> new PlanTalk.NewStep(plan, step))
        : it(change.group("name"), plans).map(plan -> new PlanTalk.NewStep(plan, step));
  }

  private static Optional<PlanTalk> remade(String plain, List<Plan> plans) {
    var make = MAKE_IT.matcher(plain);
    return make.matches() && isADeed(make.group("step"))
        ? it("it", plans).map(plan -> new PlanTalk.Swap(plan, make.group("step")))
        : Optional.empty();
  }

  /** "The plan" of somebody who has one. */
  private static Optional<Plan> the(String name, List<Plan> plans) {
    return THE_PLAN.matcher(name).matches() ? it("it", plans) : Optional.empty();
  }

  private static Optional<Plan> it(String name, List<Plan> plans) {
    return plans.size() == 1 && IT.contains(name)
        ? Optional.of(plans.getFirst())
        : Optional.empty();
  }
}
