package coach.limber.bot.conversation;

import coach.limber.bot.diary.Diary;
import java.time.Instant;

/** When something happened, and what the person's journal says by then. */
record Scene(Instant at, Diary diary) {}
