/** What can be typed at a shell, a file for each command. The only package that prints. */
@NullMarked
package coach.limber.bot.commands;

import org.jspecify.annotations.NullMarked;
