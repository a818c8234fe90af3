package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Code;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Gone;
import coach.limber.bot.conversation.dialogue.Dialogue.Halted;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Links;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.meaning.LinkWords;
import coach.limber.bot.conversation.wording.DataWords;
import java.util.List;
import java.util.Optional;

/**
 * One person, two chats: a code from one of them joins the other to its diary, after one tap that
 * confirms it.
 */
public final class Linking {
  /** The key of the question whether two chats are to be joined. */
  static final String QUESTION = "link";

  private Linking() {}

  /** What follows if the event is about this at all. */
  public static Optional<Move> of(Links links, Dialogue here, Inbound event) {
    if (event instanceof Inbound.Said said && LinkWords.parts(said.text())) {
      return Optional.of(part(links, here));
    }
    if (event instanceof Inbound.Tapped tapped && tapped.choice().equals(LinkWords.KEEP_APART)) {
      return Optional.of(Move.to(here, new Outbound.Text(DataWords.STAYS_APART)));
    }
    return switch (links.code()) {
      case Code.None() ->
          LinkWords.asksForCode(event)
              ? Optional.of(Move.to(here, new Outbound.Text(DataWords.NO_CODE_HERE)))
              : Optional.empty();
      case Code.Fresh(var code) -> Optional.of(give(here, code));
      case Code.Opens opens ->
          Optional.of(
              LinkWords.joins(event)
                  ? join(opens, here)
                  : LinkWords.code(event)
                      .map(code -> confirm(opens, here, code))
                      .orElseGet(() -> Move.to(here)));
      case Code.Own() -> Optional.of(Move.to(here, new Outbound.Text(DataWords.CODE_OF_THIS_CHAT)));
      case Code.Wrong() -> Optional.of(Move.to(here, new Outbound.Text(DataWords.CODE_IS_OVER)));
      case Code.Guessing() -> Optional.of(Move.to(here));
    };
  }

  private static Move give(Dialogue here, String code) {
    return here.settled().isEmpty()
        ? Move.to(here, new Outbound.Text(DataWords.NO_DIARY_TO_LINK))
        : Move.to(here, new Outbound.Text(DataWords.linkCode(LinkWords.shown(code))))
            .doing(Deed.KEEP_CODE);
  }

  private static Move confirm(Code.Opens opens, Dialogue here, String code) {
    return Move.to(
        here,
        new Outbound.Question(
            QUESTION,
            DataWords.joinTo(opens.home().channel(), here.settled().isPresent()),
            List.of(
                List.of(
                    new Choice(DataWords.JOIN, LinkWords.PREFIX + code),
                    new Choice(DataWords.DO_NOT_JOIN, LinkWords.KEEP_APART)))));
  }

  private static Move join(Code.Opens opens, Dialogue here) {
    return Move.to(
            joined(opens.dialogue(), here),
            new Outbound.Edit(QUESTION, DataWords.JOINED, List.of()))
        .doing(Deed.JOIN);
  }

  private static Move part(Links links, Dialogue here) {
    return links.chats().isEmpty()
        ? Move.to(here, new Outbound.Text(DataWords.NOT_LINKED))
        : Move.to(here, new Outbound.Text(DataWords.UNLINKED)).doing(Deed.UNLINK);
  }

  /** The profile of the diary's own chat; a day that was over in either is over. */
  private static Dialogue joined(Dialogue home, Dialogue here) {
    return switch (home) {
      case Settled settled ->
          here.settled()
              .map(other -> settled.with(settled.marks().joined(other.marks())))
              .orElse(settled);
      case Halted halted when halted.before() instanceof Settled before ->
          halted.with(joined(before, here));
      case Gone(var before) -> joined(before, here);
      case Halted _, Dialogue.Newcomer _ -> home;
    };
  }
}
