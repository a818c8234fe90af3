package coach.limber.bot.architecture.bad.bot.conversation;

import java.nio.file.Path;

record ReadsAFile(Path file) {}
