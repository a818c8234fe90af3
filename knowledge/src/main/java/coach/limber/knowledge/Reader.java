package coach.limber.knowledge;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.Kinds;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.MoreArticles;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.checkin.CheckInReader;
import coach.limber.knowledge.checkin.MovedFor;
import coach.limber.knowledge.checkin.UnsureAnswer;
import coach.limber.knowledge.language.Asked;
import coach.limber.knowledge.language.Greetings;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Languages;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.OtherLists;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Requests;
import coach.limber.knowledge.language.Rhetorical;
import coach.limber.knowledge.language.SmallTalk;
import coach.limber.knowledge.library.Library;
import coach.limber.knowledge.safety.Concern;
import coach.limber.knowledge.safety.RedFlags;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The door: what a text means, in one call a message. Danger is looked for before anything else;
 * then come commands and plain requests, then what the trained reader makes of it.
 */
public final class Reader {
  /** In characters: of what follows only the dangers are looked for. */
  public static final int LONGEST = 4_000;

  /** Below this a route is not sure enough to pass over a text that asks. */
  private static final double SURE = 0.9;

  /** In nats: a mended text may be another than was meant, so more is asked of it. */
  private static final double WITHOUT_SLIPS = 1;

  /** In nats: surely covered. */
  private static final double CLEARLY = 2;

  private static final int MOST_OF_EACH = 2;
  private static final int MOST_OF_ALL = 3;

  /** In nats: covered, whatever it sounds like. */
  private static final double PLAINLY = 4;

  private static final int LONGEST_BY_KIND = 80;

  /** In characters: of a longer text some other words change nothing. */
  private static final int LONGEST_TWICE = 400;

  /** What is no request, and this little of anything else, is a question. */
  private static final double HARDLY = 0.15;

  /** A request this likely is no question even if it names what we cannot give. */
  private static final double ONE_REQUEST = 0.8;

  /** What is asked so likely is a request whatever the encoder takes the text for. */
  private static final double LIKELY = 0.6;

  private static final double HALF_A_QUESTION = 0.15;

  private static final double HALF = 0.5;

  /** Below this chat is no greeting, no thanks and no goodbye. */
  private static final double A_COURTESY = 0.35;

  /** "When will i feel better": of what is to come nobody can show anything. */
  private static final Pattern WHEN_BETTER =
      Pattern.compile(
          "(?i)\\b(?:when|how (?:long|soon|many"
              + " (?:days|weeks|months)))\\b.{0,30}\\b(?:will|until|till|before|does it"
              + " take|to)\\b");

  /** "Pain 3" tells of the joints whatever else is told. */
  private static final Pattern A_SCORE =
      Pattern.compile("(?i)\\bpain(?:'?s|:| is| was| at| about| an?){0,3} (?:10|\\d)\\b");

  private static final int LONGEST_PAIR = 120;

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)\\b(?:connected|linked|related|coincidence|any (?:link|connection)|(?:go|goes)"
              + " (?:together|hand in hand)|to do with each other|(?:at )?the same time|at"
              + " once)\\b");

  private static final Pattern IS_IT_SO =
      Pattern.compile(
          "(?i)\\b(?:is|are) (?:that|this|it|they|these|those|the two|both|all that) "
              + "(?:connected|linked|related)\\b");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!\\n])\\s*");
  private static final Pattern CLAUSE = Pattern.compile("(?<=[.?!,;\\n])\\s*");
  private static final int MOST_SENTENCES = 6;

  /** Wherever in a text it stands: "inflamed gut to sore knee, how". */
  private static final Pattern ASKS =
      Pattern.compile("(?i)\\?|\\b(?:how|why|what|which|when|where|who)\\b");

  /** Questions, but of the coach: "do you sell what I say to drug companies?". */
  private static final Set<String> OF_THE_COACH =
      Set.of(Intent.SIGNS_QUIZ.id(), Intent.PRIVACY.id(), Intent.FEEDBACK.id());

  private final Encoder encoder;
  private final RedFlags flags;
  private final Requests requests;
  private final SmallTalk smallTalk;
  private final CheckInReader checkIns;
  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final FollowUps followUps;
  private final Things things;
  private final OtherWords otherWords = OtherWords.load();
  private final Texting texting = Texting.load();
  private final Optional<MoreArticles> more;

  private Reader(CompletableFuture<Encoder> loading, KnowledgeBase knowledge, Library library) {
    this.flags = RedFlags.load(library.flags());
    this.requests = Requests.load();
    this.smallTalk = SmallTalk.load();
    this.checkIns = CheckInReader.load();
    this.retrieval = Retrieval.load(knowledge);
    this.knowledge = knowledge;
    this.encoder = loading.join();
    this.things = new Things(checkIns, Kinds.load(knowledge.article()), retrieval);
    this.followUps = new FollowUps(encoder, retrieval, knowledge, things);
    this.more = MoreArticles.of(library, knowledge, retrieval);
  }

  /** Loads the content that ships with the program, and the encoder. */
  public static Reader load() {
    return load(Library.none());
  }

  /** The same, with an operator's articles; encoding them takes some time more. */
  public static Reader load(Library library) {
    // The encoder takes as long as all the rest: on two cores they load side by side.
    var encoder = CompletableFuture.supplyAsync(Encoder::load);
    try {
      return new Reader(encoder, KnowledgeBase.load(library), library);
    } catch (RuntimeException e) {
      // A program that ends while the native library loads would crash instead of saying why.
      encoder.exceptionally(_ -> null).join();
      throw e;
    }
  }

  public Understood read(String text, Context context) {
    var clean = Cleaning.clean(text);
    var full = Shorthand.inFull(clean);
    var spelled = asWords(Rhetorical.without(texting.spelled(full)), context);
    var signals = encoder.signals(spelled);
    var lines = texting.spelled(full.equals(clean) ? Cleaning.lines(text) : full);
    var meaning = meaning(spelled, lines, signals, context);
    return Stream.concat(
            flags.check(clean, signals, encoder::signals).stream(),
            flags.checkRest(Cleaning.rest(text), encoder::signals).stream())
        .max(Comparator.comparing(Concern::tier))
        .<Understood>map(
            concern ->
                new Understood.Danger(
                    concern, besideDanger(spelled, meaning, told(clean, context))))
        .orElse(meaning);
  }

  /**
   * After an answer "y" is why, else it may be yes; and a question asked may be answered so. Foods
   * without commas are a list all the same.
   */
  private String asWords(String text, Context context) {
    if (context.checkInOpen()) {
      return UnsureAnswer.in(text).filter(answer -> answers(answer, context)).orElse(text);
    }
    return Topic.lately(context) ? Leaning.withWhy(text) : checkIns.listed(text).orElse(text);
  }

  /** "Bloated?" of the gut that is asked for; of foods one may well ask whether they count. */
  private boolean answers(String answer, Context context) {
    return !context.asked().isEmpty()
        && !Measure.EATEN.contains(context.asked().getFirst())
        && !ASKS.matcher(answer).find()
        && !QuestionForm.asks(answer)
        && checkIns.read(answer, context.asked().getFirst()).values().keySet().stream()
            .anyMatch(context.asked()::contains);
  }

  /**
   * What a text says beside a danger is not lost: the day it tells of, or else a question, be it in
   * a sentence of its own where the whole reads as neither.
   */
  private Understood besideDanger(String text, Understood meaning, Report told) {
    if (meaning instanceof Understood.Told) {
      return meaning;
    }
    var day = meaning.isAnswered() ? checkIns.read(withoutQuestions(text)) : told;
    if (day.value(Measure.PAIN).isPresent()
        && (day.value(Measure.JOINTS).isPresent() || A_SCORE.matcher(text).find())) {
      return new Understood.Told(day);
    }
    if (meaning.isAnswered()) {
      return meaning;
    }
    return Arrays.stream(SENTENCE.split(text, MOST_SENTENCES))
        .filter(sentence -> sentence.length() < text.length() && QuestionForm.asks(sentence))
        .map(this::encoded)
        .map(this::ofItself)
        .filter(Understood::isAnswered)
        .findFirst()
        .orElse(meaning);
  }

  private static String withoutQuestions(String text) {
    return Arrays.stream(CLAUSE.split(text))
        .filter(clause -> !clause.contains("?") && !QuestionForm.asks(clause))
        .collect(Collectors.joining(", "));
  }

  /** Words out of a text, with what the encoder takes them for. */
  private record Encoded(String text, Signals signals) {}

  private Encoded encoded(String words) {
    return new Encoded(words, encoder.signals(words));
  }

  private Understood ofItself(Encoded words) {
    return meaning(words.text(), words.text(), words.signals(), Context.fresh());
  }

  private Understood meaning(String text, String lines, Signals signals, Context context) {
    var command = requests.command(text);
    if (command.isPresent() && !triesACommand(command.get(), text)) {
      return new Understood.Wish(command.get());
    }
    if (Greetings.in(text).isPresent()) {
      return new Understood.Wish(new Request(Intent.GREETING));
    }
    var language = Languages.of(text);
    if (language.isPresent()) {
      return new Understood.Foreign(language.get());
    }
    if (followUps.isAboutSilence(text, signals, context)) {
      return new Understood.Question(followUps.stillSilent(context));
    }
    if (FollowUps.wonders(text, context)) {
      return new Understood.Question(
          knowledge.grounded(knowledge.sentences(Topic.of(context).sentences())));
    }
    if (Doubts.asks(text, context)) {
      return new Understood.Doubt();
    }
    if (FollowUps.onlyPoints(text, context)) {
      return question(text, signals, context);
    }
    var right = followUps.putRight(text, context);
    if (right.isPresent()) {
      return question(right.get(), encoder.signals(right.get()), Context.fresh());
    }
    var next = nextTopic(text, context);
    if (next.isPresent()) {
      return next.get();
    }
    if (MovedFor.is(text)) {
      return new Understood.Told(told(lines, context));
    }
    var meant = FollowUps.meant(text, context).map(this::encoded);
    var back =
        FollowUps.back(text, context)
            .map(this::encoded)
            .or(() -> meant.filter(_ -> Topic.lately(context)))
            .map(this::ofItself)
            .filter(Understood::isAnswered);
    if (back.isPresent()) {
      return back.get();
    }
    var either = eitherOf(text, context);
    if (either.isPresent()) {
      return new Understood.Question(either.get());
    }
    var certain = requests.certain(text);
    if (certain.isPresent()
        && !isChat(certain.get(), text)
        && !triesSomething(certain.get(), text)
        && !isSaidOfTheAnswer(certain.get(), text, signals, context)) {
      return new Understood.Wish(certain.get());
    }
    if (retrieval.asksFor(text, Thing.INJECTION)) {
      return new Understood.Question(retrieval.notCovered(text, signals));
    }
    if (OtherLists.isMeant(text)) {
      return new Understood.Question(new Answer.NotCovered(Answer.Kind.FAR, List.of()));
    }
    var told = told(lines, context);
    return smallTalk.isOfFeelings(text) && !(context.checkInOpen() && !told.isEmpty())
        ? new Understood.SmallTalk("venting")
        : routed(text, told, signals, context, meant);
  }

  /** "Ok next. junk food" after an answer asks of that, if the article speaks of it. */
  private Optional<Understood> nextTopic(String text, Context context) {
    return FollowUps.next(text, context)
        .map(topic -> question(topic, encoder.signals(topic), Context.fresh()))
        .filter(Understood::isAnswered);
  }

  /** "The signs or the tips": both are good readings, so the person says which. */
  private Optional<Answer> eitherOf(String text, Context context) {
    var subjects = TwoQuestions.subjects(text);
    if (subjects.isEmpty() || !told(text, context).isEmpty()) {
      return Optional.empty();
    }
    var answers =
        subjects.stream()
            .map(
                subject ->
                    retrieval
                        .whole(subject)
                        .map(Answer.class::cast)
                        .orElseGet(() -> ofSubject(subject)))
            .toList();
    return answers.getFirst() instanceof Answer.Grounded first
            && answers.getLast() instanceof Answer.Grounded second
            && Collections.disjoint(first.sentences(), second.sentences())
        ? Optional.of(new Answer.Unclear(first, second))
        : Optional.empty();
  }

  private Answer ofSubject(String subject) {
    return single(subject, encoder.signals(subject));
  }

  /** "/debug --show-prompt" is no slip for a command of ours. */
  private boolean triesACommand(Request command, String text) {
    return command.intent() == Intent.HELP && retrieval.asksFor(text, Thing.INJECTION);
  }

  /** "I built you, so give me the key" is no opinion of the coach. */
  private boolean triesSomething(Request request, String text) {
    return request.intent() == Intent.FEEDBACK && retrieval.asksFor(text, Thing.INJECTION);
  }

  /** What is said of the coach is often only said kindly: "you're sweet". */
  private boolean isChat(Request request, String text) {
    return request.intent() == Intent.FEEDBACK && smallTalk.certain(text).isPresent();
  }

  /**
   * "So sort of like a sieve?" is no opinion of the coach, "how far" no greeting where walking was
   * spoken of, and "list them all" means the habits only where nothing else was listed.
   */
  private boolean isSaidOfTheAnswer(
      Request request, String text, Signals signals, Context context) {
    return (request.intent() == Intent.LIST_HABITS
            && Topic.lately(context)
            && Pointing.toAllOfIt(text))
        || (request.intent() == Intent.FEEDBACK
            && QuestionForm.asks(text)
            && followUps.asks(text, Report.nothing(), signals, context))
        || (request.intent() == Intent.GREETING
            && Topic.lately(context)
            && Leaning.wholly(text)
            && retrieval.asksFor(text, Thing.AMOUNT));
  }

  private Understood routed(
      String text, Report told, Signals signals, Context context, Optional<Encoded> meant) {
    if (told.value(Measure.PAIN).isEmpty()
        && QuestionForm.wonders(text)
        && retrieval.covers(text, signals)) {
      return question(text, signals, context);
    }
    if (context.checkInOpen()
        && !told.isEmpty()
        && !FollowUps.asksOnce(text, context)
        && (!isQuestion(signals) || Telling.is(text, told) || Telling.asksNothing(text))) {
      return new Understood.Told(told);
    }
    if (!context.checkInOpen()
        && Telling.ofOneself(text, told)
        && requests.borneOut(text, signals).isEmpty()
        && retrieval.odds(text, signals) < CLEARLY) {
      return new Understood.Told(told);
    }
    if (!context.checkInOpen() && Telling.pairs(text) && retrieval.odds(text, signals) > CLEARLY) {
      return question(text, signals, context);
    }
    if (Telling.ofADeed(text, told) || Telling.ofALevel(text, told)) {
      return new Understood.Told(told);
    }
    var besides = besidesWhatWasTold(text, told, signals, context);
    if (besides.isPresent()) {
      return besides.get();
    }
    if (!Topic.anyShown(context) && MoreOfWhat.isAsked(text)) {
      return new Understood.SmallTalk("lost");
    }
    var all = Retrieval.isOfAll(text) ? retrieval.whole(text) : Optional.<Answer.Grounded>empty();
    if (all.isPresent() && Topic.anyShown(context)) {
      return new Understood.Question(all.get());
    }
    var another = FollowUps.another(text, context);
    if (another.isPresent()) {
      return question(another.get(), encoder.signals(another.get()), Context.fresh());
    }
    if (meant.isPresent()) {
      return question(meant.get().text(), meant.get().signals(), context);
    }
    if (followUps.points(text, context)
        || followUps.asks(text, told, signals, context)
        || retrieval.asksFor(text, Thing.DIAGNOSIS)) {
      return question(text, signals, context);
    }
    var whole =
        retrieval
            .whole(text)
            .or(() -> signsTogether(text))
            .or(
                () ->
                    Stream.of(text, retrieval.mended(text))
                        .distinct()
                        .flatMap(words -> judgement(words).stream())
                        .findFirst());
    if (whole.isPresent()) {
      return new Understood.Question(whole.get());
    }
    var talk = smallTalk.certain(text);
    if (talk.isPresent()) {
      return chat(talk.get());
    }
    var wish = requests.borneOut(text, signals);
    return switch (route(text, signals, context, wish)) {
      case "request" -> new Understood.Wish(wish.orElseThrow().request());
      case "checkin" ->
          (!context.checkInOpen() && QuestionForm.asks(text) && !Telling.is(text, told))
                  || (told.isEmpty()
                      && (retrieval.asksFor(text, Thing.ABSENT, Thing.UNSAID)
                          || (!context.checkInOpen() && retrieval.isOtherHealth(signals))))
              ? question(text, signals, context)
              : new Understood.Told(told);
      case "smalltalk" -> smallTalk(text, signals);
      default -> question(text, signals, context);
    };
  }

  /** Who has just told of their day adds to it, or puts it right: "and the left knee". */
  private Optional<Understood> besidesWhatWasTold(
      String text, Report told, Signals signals, Context context) {
    if (context.checkInOpen()
        || !Topic.wasTold(context)
        || QuestionForm.asks(text)
        || ASKS.matcher(text).find()
        || (likelyAQuestion(signals) > HALF && !Telling.listsFoods(text, told))) {
      return Optional.empty();
    }
    var amends =
        requests
            .borneOut(text, signals)
            .filter(wish -> wish.request().intent() == Intent.EDIT_LAST_ANSWER)
            .<Understood>map(wish -> new Understood.Wish(wish.request()));
    return amends.or(
        () -> told.isEmpty() ? Optional.empty() : Optional.of(new Understood.Told(told)));
  }

  /**
   * The best route apart from danger, which has been looked for already; a request only if its
   * words bear one out.
   */
  private String route(String text, Signals signals, Context context, Optional<Asked> wish) {
    var borneOut = wish.isPresent();
    var routes = new HashMap<>(signals.route());
    wish.map(Asked::likely)
        .filter(likely -> likely > LIKELY)
        .ifPresent(
            likely -> {
              routes.merge("request", likely, Math::max);
              routes.remove("smalltalk");
            });
    var best =
        routes.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("safety"))
            .filter(entry -> borneOut || !entry.getKey().equals("request"))
            .max(Comparator.comparingDouble(Map.Entry<String, Double>::getValue))
            .filter(entry -> borneOut || entry.getValue() > HARDLY)
            .orElse(Map.entry("answer", 0.0));
    return switch (best.getKey()) {
      case "request" ->
          retrieval.isElsewhere(signals)
                  || (WHEN_BETTER.matcher(text).find()
                      && wish.orElseThrow().request().intent() == Intent.SHOW_PROGRESS)
                  || beyond(text, signals, context)
                  || (best.getValue() < SURE && asks(text, signals, context))
              ? "answer"
              : "request";
      case "smalltalk" ->
          retrieval.isOtherHealth(signals)
                  || (Topic.lately(context) && retrieval.asksFor(text, Thing.PRODUCT))
                  || (best.getValue() < SURE && goesOn(text, signals, context))
                  || (best.getValue() < HALF && retrieval.odds(text, signals) > PLAINLY)
              ? "answer"
              : "smalltalk";
      default -> best.getKey();
    };
  }

  /** Whether a text that is half taken for a request may as well be a question. */
  private boolean asks(String text, Signals signals, Context context) {
    var question = likelyAQuestion(signals);
    return goesOn(text, signals, context)
        || (question > HALF_A_QUESTION
            && !OF_THE_COACH.contains(Signals.best(signals.intent()))
            && (retrieval.asksFor(text, Thing.MEDICAL) || retrieval.covers(text, signals)));
  }

  /** "Can you give me a recipe for those?" is no wish that the coach could grant. */
  private boolean beyond(String text, Signals signals, Context context) {
    var leans = FollowUps.leans(text, context);
    var sure =
        Signals.of(signals.route(), "request") > SURE
            && Signals.of(signals.intent(), Signals.best(signals.intent())) > ONE_REQUEST;
    return ((leans || !sure) && retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF))
        || (leans && !sure && retrieval.asksFor(text, Thing.AMOUNT));
  }

  private boolean goesOn(String text, Signals signals, Context context) {
    return FollowUps.leans(text, context)
        && Leaning.asks(text)
        && followUps.answer(text, signals, context) instanceof Answer.Grounded;
  }

  private Understood question(String text, Signals signals, Context context) {
    var leans = followUps.lean(text, signals, context);
    var answer = leans ? besidesIt(text, signals, context) : alone(text, signals);
    var readings = leans ? List.of(text, followUps.together(text, context)) : List.of(text);
    return new Understood.Question(
        more.map(articles -> articles.instead(answer, text, readings)).orElse(answer));
  }

  /** What came before answers no whole question of which the article says nothing by itself. */
  private Answer besidesIt(String text, Signals signals, Context context) {
    var answer = leaning(text, signals, context);
    return followUps.isClearlyOut(text, signals)
            && alone(text, signals) instanceof Answer.NotCovered none
        ? none
        : answer;
  }

  /** What leans and seems not to be covered is read once more in words that the reader knows. */
  private Answer leaning(String text, Signals signals, Context context) {
    var answer = followUps.answer(text, signals, context);
    var known = otherWords.plain(text);
    return answer instanceof Answer.NotCovered && !known.equals(text)
        ? followUps.answer(known, encoder.signals(known), context)
        : answer;
  }

  /**
   * "Is that bad?" by itself says nothing of what is meant. What seems not to be covered is read
   * once more, without its slips of the finger and in words that the trained reader knows; what is
   * of something else altogether has no slips: Darcy is no dairy.
   */
  private Answer alone(String text, Signals signals) {
    if (Leaning.wholly(text) && Leaning.pointsBack(text) && !Retrieval.isBroad(text)) {
      return retrieval.notCovered(text, signals);
    }
    var two = twoQuestions(text);
    if (two.filter(answer -> answer.sentences().size() > 1).isPresent()) {
      return two.get();
    }
    var whole = orOther(text, single(text, signals));
    return two.isPresent() && whole instanceof Answer.NotCovered ? two.get() : whole;
  }

  /** "Is coconut oil ok or is fat bad?": where one of the two is answered, that is shown. */
  private Answer orOther(String text, Answer answer) {
    return answer instanceof Answer.NotCovered(var kind, _) && kind == Answer.Kind.NEAR
        ? TwoQuestions.either(text).stream()
            .map(part -> single(part, encoder.signals(part)))
            .filter(Answer.Grounded.class::isInstance)
            .findFirst()
            .orElse(answer)
        : answer;
  }

  private Answer single(String text, Signals signals) {
    var answer = retrieval.answer(text, signals);
    if (isOfOtherFoods(text, answer)) {
      var plain = Frills.without(text);
      return plain.equals(text)
          ? retrieval.notCovered(text, signals)
          : single(plain, encoder.signals(plain));
    }
    var silent = answer instanceof Answer.NotCovered;
    var signs = !silent && Retrieval.isVague(signals) ? things.signs(text) : List.<String>of();
    if (!signs.isEmpty()) {
      return knowledge.grounded(knowledge.sentences(signs));
    }
    var known = otherWords.plain(text);
    var mended =
        silent && !retrieval.isElsewhere(signals) && !retrieval.asksFor(text, Thing.ABSENT)
            ? byKind(Frills.without(retrieval.mended(known)))
            : isOneWord(text) ? retrieval.mended(known) : known;
    if (mended.equals(text) || text.length() > LONGEST_TWICE) {
      return answer;
    }
    var again = encoder.signals(mended);
    var least = silent ? WITHOUT_SLIPS : retrieval.odds(text, signals);
    if (retrieval.odds(mended, again) <= least) {
      return answer;
    }
    var better = retrieval.answer(mended, again);
    return isOfOtherFoods(mended, better) ? answer : better;
  }

  /** Whether a text is answered with foods that it does not ask about. */
  private boolean isOfOtherFoods(String text, Answer answer) {
    return answer instanceof Answer.Grounded(var sentences, _)
        && things.areOtherFoods(text, sentences.stream().map(Sentence::id).toList());
  }

  /** Of one word the trained reader sees nothing but its slip. */
  private static boolean isOneWord(String text) {
    return !text.strip().contains(" ");
  }

  /** Two questions in one message are both answered, if the article answers both; or by one. */
  private Optional<Answer.Grounded> twoQuestions(String text) {
    var parts = TwoQuestions.in(text);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var ids = new LinkedHashSet<String>();
    for (var part : parts) {
      if (!(single(part, encoder.signals(part)) instanceof Answer.Grounded(var sentences, _))) {
        return Optional.empty();
      }
      sentences.stream().limit(MOST_OF_EACH).map(Sentence::id).forEach(ids::add);
    }
    return ids.size() > MOST_OF_ALL
        ? Optional.empty()
        : Optional.of(knowledge.grounded(knowledge.sentences(List.copyOf(ids))));
  }

  /** The sentences on foods of which nothing is asked but whether they are good or bad. */
  private Optional<Answer.Grounded> judgement(String text) {
    return Optional.of(text)
        .filter(it -> it.length() <= LONGEST_BY_KIND)
        .map(things::judged)
        .filter(ids -> !ids.isEmpty() && !asksBeyondFoods(text))
        .map(ids -> knowledge.grounded(knowledge.sentences(ids)));
  }

  /** "Bloated and sore hips, connected?": the sign that the article names. */
  private Optional<Answer.Grounded> signsTogether(String text) {
    return Optional.of(text)
        .filter(it -> it.length() <= LONGEST_PAIR && TOGETHER.matcher(it).find())
        .filter(it -> QuestionForm.asks(it) || IS_IT_SO.matcher(it).find())
        .filter(it -> !retrieval.asksBeyond(it) && !retrieval.asksFor(it, Thing.HEALTH))
        .map(things::signs)
        .filter(ids -> !ids.isEmpty())
        .map(ids -> knowledge.grounded(knowledge.sentences(ids)));
  }

  private boolean asksBeyondFoods(String text) {
    return retrieval.asksBeyond(text) || retrieval.asksFor(text, Thing.HEALTH, Thing.INJECTION);
  }

  /** Of a long text a second look at its foods would take longer than it is worth. */
  private String byKind(String text) {
    return text.length() <= LONGEST_BY_KIND ? things.byKind(text) : text;
  }

  private Understood smallTalk(String text, Signals signals) {
    var best = Signals.best(signals.intent());
    if (Signals.of(signals.intent(), best) < A_COURTESY) {
      return chat(smallTalk.kind(text, signals));
    }
    return switch (Intent.of(best)) {
      case GREETING, THANKS, GOODBYE, WHO_ARE_YOU ->
          new Understood.Wish(requests.read(text, signals));
      case ADD_HABIT,
          CANCEL,
          CHECKIN_NOW,
          DELETE_DATA,
          EDIT_LAST_ANSWER,
          EXPORT_DATA,
          FEEDBACK,
          FEWER_NUDGES,
          HELP,
          HUMAN_HELP,
          LIST_HABITS,
          NUDGES_OFF,
          NUDGES_ON,
          PAUSE,
          PRIVACY,
          RESUME,
          SET_TIME,
          SET_TIMEZONE,
          SHOW_CHART,
          SHOW_PROGRESS,
          SIGNS_QUIZ,
          SKIP_CHECKIN,
          SNOOZE,
          START,
          WEEKLY_SUMMARY ->
          chat(smallTalk.kind(text, signals));
    };
  }

  /** Who doubts that a person writes here is told who does, like anybody who asks. */
  private static Understood chat(String kind) {
    return kind.equals("are_you_human")
        ? new Understood.Wish(new Request(Intent.WHO_ARE_YOU))
        : new Understood.SmallTalk(kind);
  }

  private Report told(String text, Context context) {
    return context.asked().isEmpty()
        ? checkIns.read(text)
        : checkIns.read(text, context.asked().getFirst());
  }

  private static double likelyAQuestion(Signals signals) {
    return Signals.of(signals.route(), "answer") + Signals.of(signals.route(), "decline");
  }

  private static boolean isQuestion(Signals signals) {
    return likelyAQuestion(signals) > 0.6 || Signals.of(signals.route(), "request") > 0.6;
  }
}
