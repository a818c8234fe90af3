package coach.limber.bot.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Gateway.Whom;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.store.DatabaseStore;
import coach.limber.bot.telegram.TelegramGateway;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nine o'clock, with the real outbox, delivery and Telegram's documented limits, in virtual time: a
 * platform that counts, and a network that takes its time.
 */
class MannersTest {
  private static final Instant NINE = Instant.parse("2026-03-28T09:00:00Z");
  private static final int PER_SECOND = 30;
  private static final int BURST_OF_A_CHAT = 4;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Random random = new Random(9);
  private final Hours hours = new Hours(NINE);
  private final Platform platform = new Platform();
  private Store store;
  private Hours.Rounds rounds;
  private int events;

  @BeforeEach
  void open() {
    store = DatabaseStore.open("jdbc:h2:mem:manners");
    var delivery =
        new Delivery(store, List.of(platform), hours, hours.taking(() -> between(30, 250)));
    rounds = hours.new Rounds(delivery, () -> between(0, 3));
    delivery.connect(event -> {}, rounds::wake);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whileTwentyThousandPromptsDrainEverybodysTapIsAnsweredAtOnce() {
    var prompts = 20_000;
    for (int i = 0; i < prompts; i++) {
      prompt(person(i));
    }
    platform.afterPrompt =
        person -> {
          if (random.nextInt(4) == 0) {
            hours.after(between(2_000, 60_000), () -> tap(person, 1 + random.nextInt(2)));
          }
        };
    rounds.wake();
    hours.passUntil(NINE.plus(Duration.ofMinutes(30)));

    assertThat(platform.tooMany).isZero();
    assertThat(platform.prompts).isEqualTo(prompts);
    assertThat(platform.answered).hasSizeGreaterThan(prompts / 5);
    assertThat(percentile(platform.answered, 95)).isLessThan(SECOND);
    assertThat(platform.mostInASecond(platform.taken.stream().sorted().toList()))
        .isLessThanOrEqualTo(PER_SECOND);
    var busy = Duration.between(NINE, platform.lastPrompt).toMillis() / 1000.0;
    var used = platform.untilLastPrompt / (busy * PER_SECOND);
    System.out.printf(
        "prompts and replies: %d in %.0f s, %.1f %% of the rate; replies p95 %d ms, slowest %d"
            + " ms%n",
        platform.untilLastPrompt,
        busy,
        100 * used,
        percentile(platform.answered, 95).toMillis(),
        percentile(platform.answered, 100).toMillis());
    assertThat(used).isBetween(0.97, 1.0);
  }

  @Test
  void aChatThatIsSlowedDownWaitsExactlyAndAlone() {
    platform.says(person(1), new Outcome.SlowDown(Duration.ofSeconds(7), Whom.UNSAID));
    tap(person(1), 2);
    tap(person(2), 1);
    rounds.wake();
    hours.passUntil(NINE.plusSeconds(60));

    assertThat(platform.requests(person(2))).hasSize(1);
    var requests = platform.requests(person(1));
    assertThat(requests).hasSize(3);
    assertThat(Duration.between(requests.get(0), requests.get(1)))
        .isBetween(Duration.ofSeconds(7), Duration.ofMillis(7_260));
    assertThat(platform.texts(person(1))).containsExactly("reply 1", "reply 2");
  }

  @Test
  void whereTwoChatsAreSlowedDownTheWholeBotWaits() {
    platform.says(person(1), new Outcome.SlowDown(Duration.ofSeconds(7), Whom.UNSAID));
    platform.says(person(2), new Outcome.SlowDown(Duration.ofSeconds(7), Whom.UNSAID));
    tap(person(1), 1);
    tap(person(2), 1);
    rounds.wake();
    hours.passUntil(NINE.plusSeconds(1));
    tap(person(3), 1);
    rounds.wake();
    hours.passUntil(NINE.plusSeconds(60));

    assertThat(platform.requests(person(3)).getFirst()).isAfter(NINE.plusSeconds(7));
  }

  @Test
  void aGroupGetsTwentyAMinuteAtMost() {
    var group = new Person("telegram", "-100500");
    tap(group, 60);
    rounds.wake();
    hours.passUntil(NINE.plus(Duration.ofMinutes(5)));

    var requests = platform.requests(group);
    assertThat(requests).hasSize(60);
    for (int i = 20; i < requests.size(); i++) {
      assertThat(Duration.between(requests.get(i - 20), requests.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(59));
    }
  }

  @Test
  void aStoppedPlatformIsLeftAloneAndSaysSoAndGoesOnWhereItWas() {
    for (int i = 0; i < 5; i++) {
      platform.says(person(1), new Outcome.Stopped("stopped: copy the token again"));
      platform.says(person(2), new Outcome.Stopped("stopped: copy the token again"));
    }
    tap(person(1), 2);
    rounds.wake();
    hours.passUntil(NINE.plusSeconds(3));
    tap(person(2), 1);
    rounds.wake();
    hours.passUntil(NINE.plusSeconds(4));
    assertThat(platform.taken).isEmpty();

    hours.passUntil(NINE.plusSeconds(700));
    var asked = platform.requests(person(1));
    assertThat(Duration.between(asked.get(0), asked.get(1)))
        .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
    assertThat(Duration.between(asked.get(3), asked.get(4)))
        .isBetween(Duration.ofSeconds(40), Duration.ofSeconds(42));
    assertThat(platform.texts(person(1))).containsExactly("reply 1", "reply 2");
    assertThat(platform.texts(person(2))).containsExactly("reply 1");
  }

  @Test
  void aRefusedMessageIsSaidPlainlyInItsPlace() {
    platform.says(person(1), new Outcome.Refused("400 Bad Request"));
    prompt(person(1));
    tap(person(1), 1);
    rounds.wake();
    hours.passUntil(NINE.plusSeconds(10));

    assertThat(platform.texts(person(1))).containsExactly("How are your joints?\n· 4", "reply 1");
  }

  @Test
  void aDangerGoesAheadOfAllThatItsChatWaitsFor() {
    tap(person(1), 20);
    tap(person(2), 20);
    rounds.wake();
    hours.passUntil(NINE.plusSeconds(4));
    danger(person(1));
    hours.passUntil(NINE.plusSeconds(6));

    assertThat(platform.texts(person(1)).getLast()).isNotEqualTo("reply 20");
    assertThat(platform.texts(person(1))).contains("call now");
    assertThat(platform.texts(person(2))).doesNotContain("call now");
    hours.passUntil(NINE.plusSeconds(60));
    assertThat(platform.texts(person(1))).hasSize(21);
    assertThat(platform.tooMany).isZero();
  }

  private void danger(Person person) {
    store.apply(
        new Inbound.Said(person, "danger/" + person.chat(), hours.instant(), "my chest"),
        memory ->
            new Step(
                memory.dialogue(),
                List.of(new Outbound.Text("call now")),
                List.of(),
                Set.of(Deed.SAY_FIRST),
                Step.NEVER));
    rounds.wake();
  }

  private Person person(int number) {
    return new Person("telegram", Integer.toString(1000 + number));
  }

  private Duration between(int least, int most) {
    return Duration.ofMillis(least + random.nextInt(most - least + 1));
  }

  private void prompt(Person person) {
    var now = hours.instant();
    var choice = List.of(List.of(new Choice("4", "checkin/2026-03-28/pain/4")));
    store.apply(
        new Inbound.TimeCame(person, "wake/" + now, now, now),
        memory ->
            new Step(
                memory.dialogue(),
                List.of(new Outbound.Question("checkin", "How are your joints?", choice)),
                List.of(),
                Set.of(),
                Step.NEVER));
  }

  private void tap(Person person, int replies) {
    events++;
    var said = new ArrayList<Outbound>();
    for (int i = 1; i <= replies; i++) {
      said.add(new Outbound.Text("reply " + i));
    }
    platform.tapped.put(person, hours.instant());
    store.apply(
        new Inbound.Tapped(person, "tap/" + events, hours.instant(), "4"),
        memory -> new Step(memory.dialogue(), said, List.of(), Set.of(), Step.NEVER));
    rounds.wake();
  }

  private static Duration percentile(List<Duration> all, int percent) {
    var sorted = all.stream().sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }

  /** Counts as a strict Telegram would, in token buckets of its own. */
  private final class Platform implements Gateway {
    private final Limits limits =
        new TelegramGateway(
                "1:x",
                URI.create("http://localhost"),
                Optional.empty(),
                event -> {},
                new TelegramGateway.Setting(hours, (north, east) -> Optional.empty()))
            .limits();
    private final Map<Person, Deque<Outcome>> prepared = new HashMap<>();
    private final Map<Person, List<Instant>> asked = new HashMap<>();
    private final Map<Person, List<String>> texts = new HashMap<>();
    private final Map<Person, Bucket> chats = new HashMap<>();
    private final Bucket bot = new Bucket(PER_SECOND, PER_SECOND);
    final Map<Person, Instant> tapped = new HashMap<>();
    final List<Duration> answered = new ArrayList<>();
    final List<Instant> taken = new ArrayList<>();
    java.util.function.Consumer<Person> afterPrompt = person -> {};
    Instant lastPrompt = NINE;
    int tooMany;
    int prompts;
    int untilLastPrompt;

    void says(Person person, Outcome outcome) {
      prepared.computeIfAbsent(person, _ -> new ArrayDeque<>()).add(outcome);
    }

    List<Instant> requests(Person person) {
      return asked.getOrDefault(person, List.of());
    }

    List<String> texts(Person person) {
      return texts.getOrDefault(person, List.of());
    }

    @Override
    public String channel() {
      return "telegram";
    }

    @Override
    public Limits limits() {
      return limits;
    }

    @Override
    public Outcome send(Letter letter) {
      var person = letter.person();
      asked.computeIfAbsent(person, _ -> new ArrayList<>()).add(hours.instant());
      var outcome = prepared.getOrDefault(person, new ArrayDeque<>()).poll();
      if (outcome != null) {
        return outcome;
      }
      var chat = chats.computeIfAbsent(person, _ -> new Bucket(1, BURST_OF_A_CHAT));
      var group = person.chat().startsWith("-");
      if (!bot.takes() || (!group && !chat.takes())) {
        tooMany++;
        return new Outcome.SlowDown(SECOND, Whom.UNSAID);
      }
      take(letter);
      return new Outcome.Sent("1");
    }

    private void take(Letter letter) {
      var person = letter.person();
      taken.add(letter.at());
      switch (letter.message()) {
        case Outbound.Question(_, var text, _) -> {
          texts.computeIfAbsent(person, _ -> new ArrayList<>()).add(text);
          prompts++;
          lastPrompt = hours.instant();
          untilLastPrompt = taken.size();
          afterPrompt.accept(person);
        }
        case Outbound.Text(var text) -> {
          texts.computeIfAbsent(person, _ -> new ArrayList<>()).add(text);
          var since = tapped.remove(person);
          if (since != null) {
            answered.add(Duration.between(since, hours.instant()));
          }
        }
        case Outbound.Edit _, Outbound.Picture _, Outbound.Document _ ->
            throw new AssertionError("not sent here");
      }
    }

    long mostInASecond(List<Instant> moments) {
      var most = 0;
      for (int first = 0, last = 0; last < moments.size(); last++) {
        while (!moments.get(last).isBefore(moments.get(first).plus(SECOND))) {
          first++;
        }
        most = Math.max(most, last - first + 1);
      }
      return most;
    }
  }

  /** A bucket as the platforms describe it; written anew, to be held against {@link Rate}. */
  private final class Bucket {
    private final double perSecond;
    private final double capacity;
    private double tokens;
    private Instant filled = NINE;

    Bucket(double perSecond, double capacity) {
      this.perSecond = perSecond;
      this.capacity = capacity;
      this.tokens = capacity;
    }

    boolean takes() {
      var passed = Duration.between(filled, hours.instant()).toNanos() / 1e9;
      tokens = Math.min(capacity, tokens + passed * perSecond);
      filled = hours.instant();
      if (tokens < 1) {
        return false;
      }
      tokens--;
      return true;
    }
  }
}
