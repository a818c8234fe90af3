package coach.limber.knowledge;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.checkin.CheckInReader;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Languages;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Requests;
import coach.limber.knowledge.language.SmallTalk;
import coach.limber.knowledge.safety.RedFlags;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The door: what a text means, in one call a message. Danger is looked for before anything else;
 * then come commands and plain requests, then what the trained reader makes of it.
 */
public final class Reader {
  private final Encoder encoder;
  private final RedFlags flags;
  private final Requests requests;
  private final SmallTalk smallTalk;
  private final CheckInReader checkIns;
  private final Retrieval retrieval;
  private final FollowUps followUps;

  private Reader(CompletableFuture<Encoder> loading, KnowledgeBase knowledge) {
    this.flags = RedFlags.load();
    this.requests = Requests.load();
    this.smallTalk = SmallTalk.load();
    this.checkIns = CheckInReader.load();
    this.retrieval = new Retrieval(knowledge);
    this.encoder = loading.join();
    this.followUps = new FollowUps(encoder, retrieval, knowledge);
  }

  /** Loads the content that ships with the program, and the encoder. */
  public static Reader load() {
    // The encoder takes as long as all the rest: on two cores they load side by side.
    var encoder = CompletableFuture.supplyAsync(Encoder::load);
    return new Reader(encoder, KnowledgeBase.load());
  }

  public Understood read(String text, Context context) {
    var clean = Cleaning.clean(text);
    var signals = encoder.signals(clean);
    var meaning = meaning(clean, signals, context);
    return flags
        .check(clean, signals, encoder::signals)
        .<Understood>map(concern -> new Understood.Danger(concern, meaning))
        .orElse(meaning);
  }

  private Understood meaning(String text, Signals signals, Context context) {
    var command = requests.command(text);
    if (command.isPresent()) {
      return new Understood.Wish(command.get());
    }
    var language = Languages.of(text);
    if (language.isPresent()) {
      return new Understood.Foreign(language.get());
    }
    if (Doubts.asks(text, context)) {
      return new Understood.Doubt();
    }
    var certain = requests.certain(text);
    if (certain.isPresent()) {
      return new Understood.Wish(certain.get());
    }
    return routed(text, signals, context);
  }

  private Understood routed(String text, Signals signals, Context context) {
    var told = told(text, context);
    if (context.checkInOpen() && !told.isEmpty() && !isQuestion(signals)) {
      return new Understood.Told(told);
    }
    return switch (route(signals)) {
      case "request" -> new Understood.Wish(requests.read(text, signals));
      case "checkin" -> new Understood.Told(told);
      case "smalltalk" -> smallTalk(text, signals, context);
      default -> question(text, signals, context);
    };
  }

  /** The best route apart from danger, which has been looked for already. */
  private static String route(Signals signals) {
    return signals.route().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("safety"))
        .max(Comparator.comparingDouble(Map.Entry<String, Double>::getValue))
        .orElseThrow()
        .getKey();
  }

  private Understood question(String text, Signals signals, Context context) {
    return new Understood.Question(
        FollowUps.leans(text, context)
            ? followUps.answer(text, signals, context)
            : retrieval.answer(text, signals));
  }

  private Understood smallTalk(String text, Signals signals, Context context) {
    if (FollowUps.leans(text, context)
        && followUps.answer(text, signals, context) instanceof Answer.Grounded grounded
        && text.strip().endsWith("?")) {
      return new Understood.Question(grounded);
    }
    var intent = Intent.of(Signals.best(signals.intent()));
    return switch (intent) {
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
          new Understood.SmallTalk(smallTalk.kind(text, signals));
    };
  }

  private Report told(String text, Context context) {
    return context.asked().isEmpty()
        ? checkIns.read(text)
        : checkIns.read(text, context.asked().getFirst());
  }

  private static boolean isQuestion(Signals signals) {
    return Signals.of(signals.route(), "answer") + Signals.of(signals.route(), "decline") > 0.6
        || Signals.of(signals.route(), "request") > 0.6;
  }
}
