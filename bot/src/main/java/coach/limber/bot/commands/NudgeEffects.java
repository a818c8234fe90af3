package coach.limber.bot.commands;

import coach.limber.bot.Config;
import coach.limber.bot.habit.Finding;
import coach.limber.bot.habit.Finding.Verdict;
import coach.limber.bot.habit.Findings;
import coach.limber.bot.store.DatabaseStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "nudges",
    description = "Tell what nudges do, from the people who agreed that we learn from theirs.",
    footer = {
      "",
      "Examples:",
      "  limber nudges               of the last year",
      "  limber nudges --days 90     of the last 90 days",
      "",
      "The embedded database is open to one program at a time: stop the coach first."
    })
final class NudgeEffects implements Callable<Integer> {
  private final InstantSource clock;
  private final Map<String, String> environment;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--days", paramLabel = "N", description = "How far back to look.")
  private int days = 365;

  NudgeEffects(InstantSource clock, Map<String, String> environment) {
    this.clock = clock;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (var store = DatabaseStore.open(Config.of(environment).database())) {
      var findings = Findings.of(store.nudgeMoments(clock.instant(), days));
      lines(findings).forEach(spec.commandLine().getOut()::println);
    }
    return 0;
  }

  static List<String> lines(Findings findings) {
    var lines = new ArrayList<String>();
    lines.add("What a nudge adds to doing the habit that day, as a share of days,");
    lines.add("from moments at which chance decided whether to send it.");
    lines.add("");
    lines.add(row("habit", "people", "moments", "sent", "withheld", "effect", "90 % interval", ""));
    lines.add(row(findings.all()));
    findings.habits().forEach(habit -> lines.add(row(habit)));
    lines.add("");
    if (!findings.wordings().isEmpty()) {
      lines.add(
          row("wording", "people", "moments", "sent", "withheld", "effect", "90 % interval", ""));
      findings.wordings().forEach(words -> lines.add(row(words)));
      lines.add("");
    }
    lines.add(idle(findings.wordings()));
    lines.add("Left out, as nothing was said of the day: " + findings.unknown() + " moments.");
    return lines;
  }

  private static String row(Finding finding) {
    return row(
        finding.name(),
        String.valueOf(finding.people()),
        String.valueOf(finding.moments()),
        String.valueOf(finding.sent()),
        String.valueOf(finding.withheld()),
        finding.effect().map(effect -> number(effect.estimate())).orElse("-"),
        finding
            .effect()
            .map(effect -> number(effect.low()) + " to " + number(effect.high()))
            .orElse("-"),
        finding.effect().isEmpty() ? tooLittle(finding) : words(finding.verdict()));
  }

  private static String row(String... cells) {
    return "%-11s %7s %8s %6s %8s %8s   %-16s  %s".formatted((Object[]) cells).stripTrailing();
  }

  /** What is missing before it can be told. */
  private static String tooLittle(Finding finding) {
    return finding.people() < Finding.FEWEST_PEOPLE
        ? "too little data: needs " + Finding.FEWEST_PEOPLE + " people"
        : "too little data: needs " + Finding.FEWEST_MOMENTS + " moments each way";
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case HELPS -> "helps";
      case HINDERS -> "hinders";
      case DOES_NOTHING -> "does nothing";
      case OPEN -> "open";
    };
  }

  private static String idle(List<Finding> wordings) {
    var names =
        wordings.stream()
            .filter(one -> one.verdict() == Verdict.DOES_NOTHING)
            .map(Finding::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? "No wording is known to do nothing."
        : "Wordings that do nothing (less than one day in twenty): " + names;
  }

  /** With its sign, the same on every machine. */
  private static String number(double share) {
    return String.format(Locale.ROOT, "%+.3f", share);
  }
}
